import { notFound } from "next/navigation";
import type { MemberActor } from "#lib/access/actor";
import { NotSeen } from "#lib/access/refusal";
import { requireActor } from "#lib/auth/current-actor";
import { mayKeepWebhooks } from "#lib/webhooks/webhook-gate";

/** The actor of a page for whom keeps the organization's webhooks; for others a 404. */
export async function webhookKeeper(): Promise<MemberActor> {
  const actor = await requireActor("/seats/webhooks");
  if (!mayKeepWebhooks(actor)) notFound();
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
