import { notFound } from "next/navigation";
import type { MemberActor } from "#lib/access/actor";
import { NotSeen } from "#lib/access/refusal";
import { requireActor } from "#lib/auth/current-actor";
import { reachOf } from "#lib/organizations/administration";

/** The actor of a page for those who keep the installation's settings; for others a 404. */
export async function settingsActor(): Promise<MemberActor> {
  const actor = await requireActor();
  if ((await reachOf(actor)) !== "everything") notFound();
  return actor;
}

/** The actor of a page for every administrator; for others a 404. */
export async function administrator(): Promise<MemberActor> {
  const actor = await requireActor();
  if ((await reachOf(actor)) === "nothing") notFound();
  return actor;
}

/** What is not seen does not exist: a 404. */
export async function orNotFound<T>(read: Promise<T>): Promise<T> {
  try {
    return await read;
  } catch (thrown) {
    if (thrown instanceof NotSeen) notFound();
    throw thrown;
  }
}
