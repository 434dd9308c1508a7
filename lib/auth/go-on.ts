import { redirect } from "next/navigation";
import { findArrival, findSession } from "#lib/auth/find-session";
import { homeOf } from "#lib/auth/home-of";
import { safePath, withReturn } from "#lib/auth/safe-path";

/**
 * From the door to the page that was asked for, else to the seat's own first page; first to whatever
 * the sign-in still lacks: its second step, or a seat.
 */
export async function goOn(handle: string, to?: string): Promise<never> {
  const session = await findSession(handle);
  if (!session && (await findArrival(handle))) redirect(withReturn("/sign-in/code", to));
  if (session?.owesSecondStep) redirect(withReturn("/second-step", to));
  if (!session?.actor) redirect(withReturn("/seats", to));
  redirect(safePath(to) ?? homeOf(session.actor));
}
