import { notFound } from "next/navigation";
import type { MemberActor } from "#lib/access/actor";
import { requireActor } from "#lib/auth/current-actor";
import { mayKeepWebhooks } from "#lib/webhooks/webhook-gate";

/** The actor of a page for whom keeps the organization's webhooks; for others a 404. */
export async function webhookKeeper(): Promise<MemberActor> {
  const actor = await requireActor();
  if (!mayKeepWebhooks(actor)) notFound();
  return actor;
}
