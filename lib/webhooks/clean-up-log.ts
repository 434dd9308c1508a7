import { and, asc, inArray, isNotNull, isNull, lt, or } from "drizzle-orm";
import { webhookDeliveries, webhookEndpoints } from "#db/schema/webhooks";
import type { Transaction } from "#db/transaction";
import { acting } from "#lib/access/act";
import type { SystemActor } from "#lib/access/actor";

/** For so many days after its last attempt a delivery stays in the log. */
export const daysKept = 90;

const batch = 500;

/**
 * Deletes deliveries that are done with and were last tried more than 90 days ago, at most 500 in a
 * transaction. What a running or paused endpoint is still to be told stays, however old.
 * @param signal aborted when the job is taken away; the next run goes on.
 * @returns how many were deleted.
 */
export async function cleanUpLog(actor: SystemActor, signal: AbortSignal): Promise<number> {
  const before = new Date(actor.now.getTime() - daysKept * 24 * 3_600_000);
  let deleted = 0;
  for (let last = batch; last === batch && !signal.aborted; deleted += last)
    last = await acting(actor, (tx) => deleteSome(tx, before));
  return deleted;
}

async function deleteSome(tx: Transaction, before: Date): Promise<number> {
  const { id, endpointId, state, queuedAt, triedAt } = webhookDeliveries;
  const ended = tx
    .select({ id: webhookEndpoints.id })
    .from(webhookEndpoints)
    .where(isNotNull(webhookEndpoints.endedAt));
  const isDone = or(inArray(state, ["sent", "given-up", "withheld"]), inArray(endpointId, ended));
  const old = tx
    .select({ id })
    .from(webhookDeliveries)
    .where(and(lt(queuedAt, before), or(isNull(triedAt), lt(triedAt, before)), isDone))
    .orderBy(asc(queuedAt))
    .limit(batch);
  const gone = await tx.delete(webhookDeliveries).where(inArray(id, old)).returning({ id });
  return gone.length;
}
