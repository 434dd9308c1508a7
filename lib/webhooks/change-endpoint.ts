import { and, eq, inArray, isNotNull } from "drizzle-orm";
import { webhookDeliveries, webhookEndpoints } from "#db/schema/webhooks";
import type { Transaction } from "#db/transaction";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { enqueueAll } from "#lib/jobs/enqueue";
import { recordSetting } from "#lib/organizations/record-setting";
import type { NewSecret } from "#lib/webhooks/add-endpoint";
import { type Endpoint, lockEndpoint } from "#lib/webhooks/find-endpoint";
import { overlap, secretOf } from "#lib/webhooks/secrets";

/**
 * Gives an endpoint a new secret; for 24 hours the one before signs, too. A rotation within that day
 * makes the oldest void at once. @throws NotSeen
 */
export async function rotateSecret(actor: MemberActor, endpointId: string): Promise<NewSecret> {
  const secretVersion = await acting(actor, async (tx) => {
    const endpoint = await lockEndpoint(tx, actor, endpointId);
    const next = endpoint.secretVersion + 1;
    const previousUntil = new Date(actor.now.getTime() + overlap);
    await change(tx, actor, endpoint, { secretVersion: next, previousUntil }, "webhook-rotated");
    return next;
  });
  return { endpointId, secret: secretOf(endpointId, secretVersion) };
}

/** Has nothing sent to an endpoint until it is resumed; doing it again changes nothing. @throws NotSeen */
export async function pauseEndpoint(actor: MemberActor, endpointId: string): Promise<void> {
  await acting(actor, async (tx) => {
    const endpoint = await lockEndpoint(tx, actor, endpointId);
    if (endpoint.pausedAt) return;
    await change(
      tx,
      actor,
      endpoint,
      { pausedAt: actor.now, pausedBecause: "by-hand" },
      "webhook-paused",
    );
  });
}

/**
 * Has an endpoint told again, first of what was waiting when it was paused. Events of the pause itself
 * are not told afterwards. @throws NotSeen
 */
export async function resumeEndpoint(actor: MemberActor, endpointId: string): Promise<void> {
  await acting(actor, async (tx) => {
    const endpoint = await lockEndpoint(tx, actor, endpointId);
    if (!endpoint.pausedAt) return;
    const running = { pausedAt: null, pausedBecause: null, failingSince: null, escalatedAt: null };
    await change(tx, actor, endpoint, running, "webhook-resumed");
    const jobs = await waitingOf(tx, endpoint);
    await enqueueAll(tx, "webhook-sending", jobs);
  });
}

/** Deletes an endpoint: nothing is sent to it any more, not even what was waiting. @throws NotSeen */
export async function endEndpoint(actor: MemberActor, endpointId: string): Promise<void> {
  await acting(actor, async (tx) => {
    const endpoint = await lockEndpoint(tx, actor, endpointId);
    await change(tx, actor, endpoint, { endedAt: actor.now }, "webhook-deleted");
  });
}

function waitingOf(tx: Transaction, { id }: Endpoint) {
  return tx
    .select({ deliveryId: webhookDeliveries.id, attempt: webhookDeliveries.attempts })
    .from(webhookDeliveries)
    .where(
      and(
        eq(webhookDeliveries.endpointId, id),
        inArray(webhookDeliveries.state, ["queued", "failed"]),
        isNotNull(webhookDeliveries.eventId),
      ),
    )
    .orderBy(webhookDeliveries.queuedAt, webhookDeliveries.id);
}

async function change(
  tx: Transaction,
  actor: MemberActor,
  { id, url, organizationId }: Endpoint,
  to: Partial<Endpoint>,
  webhookAct: string,
) {
  await tx.update(webhookEndpoints).set(to).where(eq(webhookEndpoints.id, id));
  const after = { organizationId, host: new URL(url).host, webhookAct };
  await recordSetting(tx, actor, { what: "webhook", targetId: id, before: null, after });
}
