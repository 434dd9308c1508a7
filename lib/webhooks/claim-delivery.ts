import { and, eq, inArray, isNull, lte, or } from "drizzle-orm";
import { organizations } from "#db/schema/organizations";
import { webhookDeliveries, webhookEndpoints } from "#db/schema/webhooks";
import type { Transaction } from "#db/transaction";
import type { Endpoint } from "#lib/webhooks/find-endpoint";

export type Delivery = typeof webhookDeliveries.$inferSelect;
export type Claimed = { delivery: Delivery; endpoint: Endpoint };

/** A delivery is another worker's at this moment; the job is tried again soon. */
export class DeliveryTaken extends Error {}

/** For so long a delivery is one worker's alone: longer than a receiver is waited for. */
const lease = 60_000;

/**
 * Takes a delivery for this worker, if it is still to be made and this is its next attempt: a job of an
 * earlier attempt that comes again finds nothing to do.
 * @returns null when there is nothing to send, or its endpoint is paused and nobody is testing it.
 * @throws DeliveryTaken
 */
export async function claimDelivery(
  tx: Transaction,
  { deliveryId, attempt }: { deliveryId: string; attempt: number },
  now: Date,
): Promise<Claimed | null> {
  const [found] = await tx
    .select({ delivery: webhookDeliveries, endpoint: webhookEndpoints, at: organizations.closedAt })
    .from(webhookDeliveries)
    .innerJoin(webhookEndpoints, eq(webhookEndpoints.id, webhookDeliveries.endpointId))
    .innerJoin(organizations, eq(organizations.id, webhookDeliveries.organizationId))
    .where(
      and(
        eq(webhookDeliveries.id, deliveryId),
        eq(webhookDeliveries.attempts, attempt),
        inArray(webhookDeliveries.state, ["queued", "failed"]),
      ),
    );
  if (!found) return null;
  const { delivery, endpoint, at: closedAt } = found;
  if (closedAt || endpoint.endedAt) return withhold(tx, delivery, "endpoint-deleted");
  if (endpoint.pausedAt && delivery.eventId) return null;
  await take(tx, delivery, now);
  return { delivery, endpoint };
}

/** The row is compared once more as it is taken: of two workers one finds it changed. */
async function take(tx: Transaction, { id, attempts }: Delivery, now: Date): Promise<void> {
  const taken = await tx
    .update(webhookDeliveries)
    .set({ leasedUntil: new Date(now.getTime() + lease) })
    .where(
      and(
        eq(webhookDeliveries.id, id),
        eq(webhookDeliveries.attempts, attempts),
        inArray(webhookDeliveries.state, ["queued", "failed"]),
        or(isNull(webhookDeliveries.leasedUntil), lte(webhookDeliveries.leasedUntil, now)),
      ),
    )
    .returning({ id: webhookDeliveries.id });
  if (taken.length === 0) throw new DeliveryTaken("another worker is sending it");
}

/** Keeps why a delivery is not sent and will not be by itself. */
export async function withhold(
  tx: Transaction,
  { id }: Delivery,
  lastFault: "endpoint-deleted" | "not-seen",
): Promise<null> {
  await tx
    .update(webhookDeliveries)
    .set({ state: "withheld", lastFault, nextAt: null, leasedUntil: null })
    .where(eq(webhookDeliveries.id, id));
  return null;
}
