import { and, eq, inArray } from "drizzle-orm";
import { z } from "zod";
import { webhookDeliveries } from "#db/schema/webhooks";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { NotSeen, Refusal } from "#lib/access/refusal";
import { enqueue } from "#lib/jobs/enqueue";
import { lockEndpoint } from "#lib/webhooks/find-endpoint";

/**
 * Has a delivery sent anew that was sent, given up or withheld, with the webhook-id that it had; a
 * failed one is tried by itself. @throws NotSeen; Refusal `webhooks.paused`, `webhooks.onItsWay`
 */
export async function sendAgain(
  actor: MemberActor,
  { endpointId, deliveryId }: { endpointId: string; deliveryId: string },
): Promise<void> {
  if (!z.uuid().safeParse(deliveryId).success) throw new NotSeen("webhook delivery");
  await acting(actor, async (tx) => {
    const endpoint = await lockEndpoint(tx, actor, endpointId);
    const its = and(
      eq(webhookDeliveries.id, deliveryId),
      eq(webhookDeliveries.endpointId, endpointId),
    );
    const [delivery] = await tx.select().from(webhookDeliveries).where(its);
    if (!delivery) throw new NotSeen("webhook delivery");
    if (endpoint.pausedAt && delivery.eventId) throw new Refusal("webhooks.paused");
    const again = await tx
      .update(webhookDeliveries)
      .set({ state: "queued", attempts: 0, lastStatus: null, lastFault: null, nextAt: null })
      .where(and(its, inArray(webhookDeliveries.state, ["sent", "given-up", "withheld"])))
      .returning({ id: webhookDeliveries.id });
    if (again.length === 0) throw new Refusal("webhooks.onItsWay");
    await enqueue(tx, "webhook-sending", { deliveryId, attempt: 0 });
  });
}
