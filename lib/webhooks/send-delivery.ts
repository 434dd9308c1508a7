import { and, eq, isNull, lte, type SQL, sql } from "drizzle-orm";
import { webhookDeliveries, webhookEndpoints } from "#db/schema/webhooks";
import type { Transaction } from "#db/transaction";
import { acting } from "#lib/access/act";
import type { SystemActor } from "#lib/access/actor";
import { enqueue } from "#lib/jobs/enqueue";
import { type Claimed, claimDelivery, type Delivery, withhold } from "#lib/webhooks/claim-delivery";
import { composeEvent, composeTest } from "#lib/webhooks/compose-webhook";
import { escalatePause } from "#lib/webhooks/escalate-pause";
import type { Endpoint } from "#lib/webhooks/find-endpoint";
import { type Posted, postOutside } from "#lib/webhooks/post-outside";
import { longestFailing, nextAttempt } from "#lib/webhooks/retry-plan";
import { signedHeaders } from "#lib/webhooks/secrets";

/**
 * Makes one attempt at a delivery and keeps what came of it: sent, failed and to be tried again, given
 * up, or withheld because the organization may no longer see the event. Doing it again changes nothing;
 * two workers never send it at the same time, and one that died with it lets go of it after a minute.
 * @throws DeliveryTaken when another worker has it.
 */
export async function sendDelivery(
  actor: SystemActor,
  job: { deliveryId: string; attempt: number },
): Promise<void> {
  const claimed = await acting(actor, (tx) => claimDelivery(tx, job, actor.now));
  if (!claimed) return;
  const { delivery, endpoint } = claimed;
  const body = delivery.eventId
    ? await composeEvent(delivery.organizationId, delivery.eventId)
    : composeTest(delivery.queuedAt);
  if (body === null) {
    await acting(actor, (tx) => withhold(tx, delivery, "not-seen"));
    return;
  }
  const posted = await post(claimed, body, actor.now);
  await acting(actor, (tx) => keep(tx, actor, { delivery, endpoint, posted }));
}

function post({ delivery, endpoint }: Claimed, body: string, now: Date): Promise<Posted> {
  const headers = {
    "content-type": "application/json; charset=utf-8",
    "content-length": String(Buffer.byteLength(body)),
    "user-agent": "Qiheng-Webhooks/1",
    ...signedHeaders(endpoint, delivery.id, now, body),
  };
  return postOutside({ url: endpoint.url, headers, body });
}

type Outcome = { delivery: Delivery; endpoint: Endpoint; posted: Posted };

async function keep(tx: Transaction, actor: SystemActor, outcome: Outcome): Promise<void> {
  const { delivery, endpoint, posted } = outcome;
  const { now } = actor;
  const attempts = delivery.attempts + 1;
  const nextAt = posted.fault ? nextAttempt(attempts, !delivery.eventId, now) : null;
  const state = !posted.fault ? "sent" : nextAt ? "failed" : "given-up";
  const { status: lastStatus, fault: lastFault } = posted;
  const isGone = lastFault === "gone";
  const after = isGone ? null : nextAt;
  const kept = { state, attempts, lastStatus, lastFault, triedAt: now, nextAt: after };
  await tx
    .update(webhookDeliveries)
    .set({ ...kept, leasedUntil: null })
    .where(eq(webhookDeliveries.id, delivery.id));
  if (!posted.fault) return recovered(tx, endpoint);
  if (isGone) return pause(tx, actor, outcome, "gone");
  if (delivery.eventId) await failedOnce(tx, actor, outcome);
  if (nextAt) {
    const job = { deliveryId: delivery.id, attempt: attempts };
    await enqueue(tx, "webhook-sending", job, { after: nextAt });
  }
}

async function recovered(tx: Transaction, { id }: Endpoint): Promise<void> {
  await tx.update(webhookEndpoints).set({ failingSince: null }).where(eq(webhookEndpoints.id, id));
}

/** An endpoint at which nothing succeeded for three days is paused; its organization is told. */
async function failedOnce(tx: Transaction, actor: SystemActor, outcome: Outcome): Promise<void> {
  const { now } = actor;
  await tx
    .update(webhookEndpoints)
    .set({ failingSince: sql`coalesce(failing_since, ${now.toISOString()}::timestamptz)` })
    .where(eq(webhookEndpoints.id, outcome.endpoint.id));
  const tooLong = lte(webhookEndpoints.failingSince, new Date(now.getTime() - longestFailing));
  await pause(tx, actor, outcome, "failing", tooLong);
}

/** Pauses a running endpoint: at once when it answers 410, which says that nobody listens any more. */
async function pause(
  tx: Transaction,
  actor: SystemActor,
  { delivery, endpoint: { id, url }, posted }: Outcome,
  pausedBecause: "failing" | "gone",
  condition?: SQL,
): Promise<void> {
  const paused = await tx
    .update(webhookEndpoints)
    .set({ pausedAt: actor.now, pausedBecause })
    .where(and(eq(webhookEndpoints.id, id), isNull(webhookEndpoints.pausedAt), condition))
    .returning({ id: webhookEndpoints.id });
  if (paused.length === 0) return;
  await escalatePause(tx, actor, delivery, { fault: posted.fault!, host: new URL(url).host });
}
