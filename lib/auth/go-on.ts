import { redirect } from "next/navigation";
import { findSession } from "#lib/auth/find-session";
import { homeOf } from "#lib/auth/home-of";
import { safePath, withReturn } from "#lib/auth/safe-path";

/** From the door to the page that was asked for, else to the seat's own first page. */
export async function goOn(handle: string, to?: string): Promise<never> {
  const session = await findSession(handle);
  if (!session?.actor) redirect(withReturn("/seats", to));
  redirect(safePath(to) ?? homeOf(session.actor));
}
