import { and, eq, gt, isNull, sql } from "drizzle-orm";
import { webhookDeliveries } from "#db/schema/webhooks";
import type { Transaction } from "#db/transaction";
import { acting } from "#lib/access/act";
import type { MemberActor, SystemActor } from "#lib/access/actor";
import { newId } from "#lib/access/new-id";
import { Refusal } from "#lib/access/refusal";
import { enqueue, enqueueAll } from "#lib/jobs/enqueue";
import type { Written } from "#lib/mail/queue-mails";
import { lockEndpoint } from "#lib/webhooks/find-endpoint";
import { toldToOrganization } from "#lib/webhooks/told-to-organization";

/**
 * Leaves each of these events of a case for every running endpoint of the organizations that may see it.
 * @returns how many deliveries were new.
 */
export async function queueDeliveries(
  tx: Transaction,
  actor: SystemActor,
  { caseId, first, last }: Written,
): Promise<number> {
  const made = await tx.execute<{ id: string }>(sql`
    insert into webhook_deliveries
      (id, endpoint_id, organization_id, case_id, event_id, state, queued_at)
    select gen_random_uuid(), w.id, w.organization_id, e.case_id, e.id, 'queued',
      ${actor.now.toISOString()}::timestamptz
    from events e cross join webhook_endpoints w
    join organizations o on o.id = w.organization_id and o.closed_at is null
    where e.case_id = ${caseId} and e.seq between ${first} and ${last}
      and w.ended_at is null and w.paused_at is null and w.created_at <= e.at
      and ${toldToOrganization(sql`w.organization_id`)}
    order by e.seq on conflict do nothing returning id`);
  const jobs = made.map(({ id }) => ({ deliveryId: id, attempt: 0 }));
  await enqueueAll(tx, "webhook-sending", jobs);
  return made.length;
}

/** So many tests an endpoint is sent in an hour, and nobody floods somebody's server with them. */
export const mostTests = 40;

/**
 * Sends a test to an endpoint, running or paused. It is tried once.
 * @returns the delivery's id. @throws NotSeen; Refusal `webhooks.tooManyTests`
 */
export async function sendTest(actor: MemberActor, endpointId: string): Promise<string> {
  return acting(actor, async (tx) => {
    const { id, organizationId } = await lockEndpoint(tx, actor, endpointId);
    if ((await testsWithinAnHour(tx, id, actor.now)) >= mostTests)
      throw new Refusal("webhooks.tooManyTests", { most: mostTests });
    return queueTest(tx, { endpointId: id, organizationId, queuedAt: actor.now });
  });
}

function testsWithinAnHour(tx: Transaction, endpointId: string, now: Date): Promise<number> {
  return tx.$count(
    webhookDeliveries,
    and(
      eq(webhookDeliveries.endpointId, endpointId),
      isNull(webhookDeliveries.eventId),
      gt(webhookDeliveries.queuedAt, new Date(now.getTime() - 3_600_000)),
    ),
  );
}

type Test = { endpointId: string; organizationId: string; queuedAt: Date };

async function queueTest(tx: Transaction, test: Test): Promise<string> {
  const deliveryId = newId();
  await tx.insert(webhookDeliveries).values({ id: deliveryId, ...test, state: "queued" });
  await enqueue(tx, "webhook-sending", { deliveryId, attempt: 0 });
  return deliveryId;
}
