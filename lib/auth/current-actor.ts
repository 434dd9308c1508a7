import { cookies, headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { holds, type MemberActor } from "#lib/access/actor";
import type { Role } from "#lib/access/roles";
import { type Arrival, findArrival, findSession, type Session } from "#lib/auth/find-session";
import { withReturn } from "#lib/auth/safe-path";
import { sessionCookie } from "#lib/auth/session-cookie";
import { isProvedLately } from "#lib/second-step/proved-lately";

/** Who is signed in, with or without a seat; null for a visitor. Read once a request. */
export const currentSession = cache(async (): Promise<Session | null> => {
  return findSession((await cookies()).get(sessionCookie().name)?.value);
});

/** Who stands between the password and the code of the second step. */
export async function currentArrival(): Promise<Arrival | null> {
  return findArrival((await cookies()).get(sessionCookie().name)?.value);
}

/** Who acts, from which seat: null for a visitor and for somebody who has yet to choose a seat. */
export async function currentActor(): Promise<MemberActor | null> {
  return (await currentSession())?.actor ?? null;
}

/**
 * The actor of a page or form that needs one. A visitor is sent to sign in, a person without a seat
 * to choose one or to set up the second step that it asks for; they then come back to the page, which
 * is also where its forms are sent to.
 */
export async function requireActor(): Promise<MemberActor> {
  const session = await currentSession();
  return session?.actor ?? byWayOf(missing(session));
}

/** As `requireActor`; whoever has not proved lately who they are does so first. */
export async function requireProof(): Promise<MemberActor> {
  const actor = await requireActor();
  return isProvedLately(actor, actor.now) ? actor : byWayOf("/prove");
}

/** The session of a page about one's own account. A visitor is sent to sign in first. */
export async function requireSession(): Promise<Session> {
  return (await currentSession()) ?? byWayOf("/sign-in");
}

/** As `requireSession`; whoever has not proved lately who they are does so first. */
export async function requireProvedSession(): Promise<Session> {
  const session = await requireSession();
  return isProvedLately(session, new Date()) ? session : byWayOf("/prove");
}

/** As `requireActor`; for a seat without any of the roles the page does not exist (404). */
export async function requireRole(...wanted: Role[]): Promise<MemberActor> {
  const actor = await requireActor();
  if (!holds(actor, ...wanted)) notFound();
  return actor;
}

function missing(session: Session | null): string {
  if (!session) return "/sign-in";
  return session.owesSecondStep ? "/second-step" : "/seats";
}

async function byWayOf(page: string): Promise<never> {
  redirect(withReturn(page, (await headers()).get("x-path")));
}
