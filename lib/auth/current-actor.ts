import { cookies, headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { holds, type MemberActor } from "#lib/access/actor";
import type { Role } from "#lib/access/roles";
import { findSession, type Session } from "#lib/auth/find-session";
import { withReturn } from "#lib/auth/safe-path";
import { sessionCookie } from "#lib/auth/session-cookie";

/** Who is signed in, with or without a seat; null for a visitor. Read once a request. */
export const currentSession = cache(async (): Promise<Session | null> => {
  return findSession((await cookies()).get(sessionCookie().name)?.value);
});

/** Who acts, from which seat: null for a visitor and for somebody who has yet to choose a seat. */
export async function currentActor(): Promise<MemberActor | null> {
  return (await currentSession())?.actor ?? null;
}

/**
 * The actor of a page or form that needs one. A visitor is sent to sign in, a person without a seat
 * to choose one; both then come back to the page, which is also where its forms are sent to.
 */
export async function requireActor(): Promise<MemberActor> {
  const session = await currentSession();
  if (session?.actor) return session.actor;
  const back = (await headers()).get("x-path");
  redirect(withReturn(session ? "/seats" : "/sign-in", back));
}

/** As `requireActor`; for a seat without any of the roles the page does not exist (404). */
export async function requireRole(...wanted: Role[]): Promise<MemberActor> {
  const actor = await requireActor();
  if (!holds(actor, ...wanted)) notFound();
  return actor;
}
