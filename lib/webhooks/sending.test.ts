import assert from "node:assert/strict";
import { test } from "node:test";
import { and, eq, sql } from "drizzle-orm";
import { cases, grants } from "#db/schema/cases";
import { events as timeline } from "#db/schema/events";
import { webhookDeliveries, webhookEndpoints } from "#db/schema/webhooks";
import { inTransaction } from "#db/transaction";
import { filed, trademarkAnswers } from "#e2e/arrange/complaints";
import { firstProceeding, taken } from "#e2e/arrange/lanes";
import { at, companySeat, seatIn } from "#e2e/arrange/seats";
import {
  added,
  deliveriesTo,
  delivery,
  queued,
  receiver,
  refused,
  tested,
  testsWithReceiver,
  told,
  verified,
  worked,
  worker,
} from "#e2e/arrange/webhooks";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { newId } from "#lib/access/new-id";
import { lockCase } from "#lib/cases/lock-case";
import { record } from "#lib/cases/record";
import { deliverMessages } from "#lib/inbox/deliver-messages";
import { inboxOf } from "#lib/inbox/inbox-of";
import { handlers } from "#lib/jobs/handlers";
import { timelineFor } from "#lib/timeline/timeline-for";
import { endEndpoint, pauseEndpoint, resumeEndpoint } from "#lib/webhooks/change-endpoint";
import { DeliveryTaken } from "#lib/webhooks/claim-delivery";
import { deliveriesOf, endpointOf, failedEndpoints } from "#lib/webhooks/endpoints-of";
import { sendTest } from "#lib/webhooks/queue-deliveries";
import { mostAttempts } from "#lib/webhooks/retry-plan";
import { sendAgain } from "#lib/webhooks/send-again";
import { sendDelivery } from "#lib/webhooks/send-delivery";

testsWithReceiver();

test("an organization is told of exactly what its members may see, by ids, signed, each once", async () => {
  const stranger = await companySeat();
  const [holder, officer] = [await companySeat(), await seatIn("market-supervision-110108")];
  const head = await seatIn("market-supervision-110108", ["head"]);
  const own = await added(holder);
  const bodys = await added(head);
  const strangers = await added(stranger);
  const { caseId, number } = await worked(holder, officer);
  await toldToOne(head, caseId);
  await queued(caseId);

  for (const [actor, { endpointId, secret }] of [
    [holder, own],
    [head, bodys],
  ] as const) {
    const seen = await acting(actor, (tx) => timelineFor(tx, actor, caseId, { most: 100 }));
    const expected = seen.entries.filter(({ audience }) => audience !== "persons");
    if (actor === head) assert.ok(expected.length < seen.entries.length, "one is for him alone");
    const rows = await deliveriesTo(endpointId);
    assert.deepEqual(
      rows.map(({ eventId }) => eventId).sort(),
      expected.map(({ id }) => id).sort(),
    );
    receiver.received = [];
    for (const { id } of rows) await sendDelivery(worker(), { deliveryId: id, attempt: 0 });
    for (const { id } of rows) await sendDelivery(worker(), { deliveryId: id, attempt: 0 });
    assert.equal(receiver.received.length, rows.length, "sent once, however often the job runs");
    for (const { headers, body } of receiver.received) {
      const told = verified(secret, { headers, body });
      assert.equal(told.type, "case.event");
      const keys = ["at", "caseId", "caseNumber", "eventType", "seq"];
      assert.deepEqual(Object.keys(told.data).sort(), keys);
      const entry = expected.find(({ seq }) => seq === told.data.seq);
      assert.deepEqual(told.data, {
        caseId,
        caseNumber: number,
        seq: entry?.seq,
        eventType: entry?.type,
        at: entry?.at.toISOString(),
      });
      assert.doesNotMatch(body, /示例|测试人员|这句话/);
    }
  }
  const bodyOnly = (await deliveriesTo(bodys.endpointId)).length;
  assert.ok(bodyOnly > (await deliveriesTo(own.endpointId)).length, "some is for the body alone");
  assert.deepEqual(await deliveriesTo(strangers.endpointId), []);
  assert.equal(await queued(caseId), 0, "told twice is told once");
});

test("the inbox job leaves deliveries, and each delivery leaves a job with ids only", async () => {
  const holder = await companySeat();
  const { endpointId } = await added(holder);
  const { caseId } = await filed(holder, trademarkAnswers(holder));
  const written = { caseId, first: 1, last: 999 };
  await handlers["inbox-delivery"]!(written, new AbortController().signal);
  const rows = await deliveriesTo(endpointId);
  assert.ok(rows.length > 0);
  assert.deepEqual(await jobsOf(rows[0]!.id), [{ deliveryId: rows[0]!.id, attempt: 0 }]);
});

test("when sight has ended before it is sent, nothing is sent, and the log no longer says of what", async () => {
  const { holder, endpointId, first, caseId } = await told();
  await inTransaction({ kind: "system" }, (tx) =>
    tx
      .update(grants)
      .set({ endedAt: new Date() })
      .where(and(eq(grants.caseId, caseId), eq(grants.organizationId, holder.organizationId))),
  );
  await sendDelivery(worker(), { deliveryId: first, attempt: 0 });
  assert.equal(receiver.received.length, 0);
  const [logged] = (await deliveriesOf(holder, endpointId)).rows.filter(({ id }) => id === first);
  assert.deepEqual([logged!.state, logged!.lastFault], ["withheld", "not-seen"]);
  assert.equal(logged!.told, null);
  assert.equal(await queued(caseId), 0, "and nothing new is left");
});

test("after a 500 it is tried again with the same webhook-id and another timestamp, and sent", async () => {
  const { first, holder, endpointId, secret } = await told();
  receiver.status = 500;
  await sendDelivery(worker(), { deliveryId: first, attempt: 0 });
  const failed = await delivery(first);
  assert.deepEqual([failed.state, failed.attempts, failed.lastStatus], ["failed", 1, 500]);
  assert.ok(failed.nextAt && failed.nextAt > new Date());
  assert.ok((await endpointOf(holder, endpointId)).failingSince);
  assert.deepEqual((await jobsOf(first)).at(-1), { deliveryId: first, attempt: 1 });
  await sendDelivery(worker(), { deliveryId: first, attempt: 0 });
  assert.equal(receiver.received.length, 1, "the job of the first attempt has nothing left to do");

  receiver.status = 200;
  await sendDelivery(worker(2000), { deliveryId: first, attempt: 1 });
  const [one, two] = receiver.received;
  assert.equal(one!.headers["webhook-id"], first);
  assert.equal(two!.headers["webhook-id"], first);
  assert.notEqual(one!.headers["webhook-timestamp"], two!.headers["webhook-timestamp"]);
  assert.equal(one!.body, two!.body);
  verified(secret, two!);
  assert.deepEqual([(await delivery(first)).state, (await delivery(first)).attempts], ["sent", 2]);
  assert.equal((await endpointOf(holder, endpointId)).failingSince, null);
});

test("it is given up after the last attempt; whoever keeps the webhooks may send it again", async () => {
  const { first, holder, endpointId } = await told();
  receiver.status = 503;
  for (let attempt = 0; attempt < mostAttempts; attempt++)
    await sendDelivery(worker(), { deliveryId: first, attempt });
  const given = await delivery(first);
  assert.deepEqual([given.state, given.attempts, given.nextAt], ["given-up", mostAttempts, null]);
  await sendDelivery(worker(), { deliveryId: first, attempt: mostAttempts });
  assert.equal(receiver.received.length, mostAttempts);
  receiver.status = 204;
  await sendAgain(holder, { endpointId, deliveryId: first });
  await assert.rejects(sendAgain(holder, { endpointId, deliveryId: first }), refused("onItsWay"));
  await sendDelivery(worker(), { deliveryId: first, attempt: 0 });
  assert.equal((await delivery(first)).state, "sent");
  assert.equal(receiver.received.at(-1)!.headers["webhook-id"], first);
});

test("an endpoint that fails for three days is paused, says so, and goes on with what waited when resumed", async () => {
  const { first, second, holder, endpointId, caseId } = await told();
  receiver.status = 500;
  await sendDelivery(worker(), { deliveryId: first, attempt: 0 });
  await sendDelivery(worker(71 * 3_600_000), { deliveryId: first, attempt: 1 });
  assert.equal(await failedEndpoints(holder), 0);
  await sendDelivery(worker(73 * 3_600_000), { deliveryId: first, attempt: 2 });
  assert.equal((await endpointOf(holder, endpointId)).pausedBecause, "failing");
  assert.equal(await failedEndpoints(holder), 1);
  assert.deepEqual(await toldOfPause(holder, caseId), ["status"]);
  assert.ok((await endpointOf(holder, endpointId)).escalatedAt);
  const before = receiver.received.length;
  await sendDelivery(worker(), { deliveryId: second, attempt: 0 });
  assert.equal(receiver.received.length, before, "nothing is sent while it is paused");
  const again = sendAgain(holder, { endpointId, deliveryId: second });
  await assert.rejects(again, refused("paused"));

  const information = { information: "补充购买凭证一份。" };
  await taken(holder, await firstProceeding(caseId), "add-information", information);
  assert.equal(await queued(caseId, holder), 0, "what happens during the pause is not told");

  const tested = await sendTest(holder, endpointId);
  receiver.status = 204;
  await sendDelivery(worker(), { deliveryId: tested, attempt: 0 });
  assert.match(receiver.received.at(-1)!.body, /^\{"type":"webhook.test"/);
  await resumeEndpoint(holder, endpointId);
  assert.equal((await jobsOf(second)).length, 2);
  await sendDelivery(worker(), { deliveryId: second, attempt: 0 });
  assert.equal((await delivery(second)).state, "sent");
});

test("an endpoint that answers 410 is paused at once, says so, and is told what waited when resumed", async () => {
  const { first, second, holder, endpointId, caseId } = await told();
  receiver.status = 410;
  await sendDelivery(worker(), { deliveryId: first, attempt: 0 });
  const { pausedBecause } = await endpointOf(holder, endpointId);
  assert.deepEqual([pausedBecause, await failedEndpoints(holder)], ["gone", 1]);
  const failed = await delivery(first);
  assert.deepEqual([failed.lastStatus, failed.lastFault, failed.nextAt], [410, "gone", null]);
  assert.equal((await jobsOf(first)).length, 1, "and no next attempt is left");
  await sendDelivery(worker(), { deliveryId: second, attempt: 0 });
  assert.equal(receiver.received.length, 1);
  assert.deepEqual(await toldOfPause(holder, caseId), ["gone"], "once");

  receiver.status = 204;
  await resumeEndpoint(holder, endpointId);
  assert.equal((await endpointOf(holder, endpointId)).escalatedAt, null);
  assert.deepEqual((await jobsOf(first)).at(-1), { deliveryId: first, attempt: 1 });
  await sendDelivery(worker(), { deliveryId: first, attempt: 1 });
  assert.equal((await delivery(first)).state, "sent");
});

/** The faults of which the inbox of who keeps the webhooks tells. */
async function toldOfPause(keeper: MemberActor, caseId: string) {
  await deliverMessages(worker(), { caseId, first: 1, last: 999 });
  const { messages } = await inboxOf({ ...keeper, now: new Date() });
  return messages.flatMap(({ entry }) =>
    entry.type === "delivery-failed" ? [entry.payload.fault] : [],
  );
}

test("one that somebody paused stays paused by hand when a test finds it gone", async () => {
  const holder = await companySeat();
  const { endpointId } = await added(holder);
  await pauseEndpoint(holder, endpointId);
  receiver.status = 410;
  assert.equal((await tested(holder, endpointId)).state, "given-up");
  assert.equal((await endpointOf(holder, endpointId)).pausedBecause, "by-hand");
});

test("two workers with one delivery send it once; one that died lets go of it", async () => {
  const { first, second } = await told();
  receiver.delay = 200;
  const job = { deliveryId: first, attempt: 0 };
  const tries = await Promise.allSettled([1, 2, 3].map(() => sendDelivery(worker(), job)));
  assert.equal(receiver.received.length, 1);
  assert.ok(tries.some(({ status: how }) => how === "fulfilled"));
  await inTransaction({ kind: "system" }, (tx) =>
    tx
      .update(webhookDeliveries)
      .set({ leasedUntil: new Date(Date.now() + 60_000) })
      .where(eq(webhookDeliveries.id, second)),
  );
  await assert.rejects(sendDelivery(worker(), { deliveryId: second, attempt: 0 }), DeliveryTaken);
  await sendDelivery(worker(61_000), { deliveryId: second, attempt: 0 });
  assert.equal(receiver.received.length, 2);
});

test("a receiver that is silent, gone or speaks no TLS is a failure with its reason", async () => {
  const holder = await companySeat();
  const { endpointId } = await added(holder);
  const failsAs = async (url: string) => {
    await inTransaction({ kind: "system" }, (tx) =>
      tx.update(webhookEndpoints).set({ url }).where(eq(webhookEndpoints.id, endpointId)),
    );
    return (await tested(holder, endpointId)).lastFault;
  };
  process.env.WEBHOOK_ALLOWED_HOSTS = `${receiver.host},127.0.0.1:9`;
  assert.equal(await failsAs("http://127.0.0.1:9/"), "unreachable");
  assert.equal(await failsAs(`https://${receiver.host}/`), "tls");
  process.env.WEBHOOK_ALLOWED_HOSTS = receiver.host;
  assert.equal(await failsAs("https://10.0.0.1/"), "address-refused");
  receiver.delay = 11_000;
  assert.equal(await failsAs(`http://${receiver.host}/`), "timed-out");
});

test("what waits for a deleted endpoint is not sent", async () => {
  const { first, holder, endpointId } = await told();
  await endEndpoint(holder, endpointId);
  await sendDelivery(worker(), { deliveryId: first, attempt: 0 });
  const { state, lastFault } = await delivery(first);
  assert.deepEqual(
    [receiver.received.length, state, lastFault],
    [0, "withheld", "endpoint-deleted"],
  );
});

test("a respondent is not told what a reporter without a right did", async () => {
  const [reporter, respondent] = [await companySeat(), await companySeat()];
  const [theirs, own] = [await added(respondent), await added(reporter)];
  const { caseId } = await filed(at(reporter, new Date()), trademarkAnswers(reporter));
  const grant = { caseId, organizationId: respondent.organizationId, standing: "respondent" };
  const cause = { scope: "whole", cause: "test", causeId: caseId, startedAt: new Date() };
  await inTransaction({ kind: "system" }, async (tx) => {
    await tx.insert(grants).values({ id: newId(), ...grant, ...cause });
    await tx.update(cases).set({ rightKind: "none" }).where(eq(cases.id, caseId));
  });
  await queued(caseId);
  const events = await inTransaction({ kind: "system" }, (tx) =>
    tx
      .select({ id: webhookDeliveries.eventId, by: timeline.actorOrganizationId })
      .from(webhookDeliveries)
      .innerJoin(timeline, eq(timeline.id, webhookDeliveries.eventId))
      .where(eq(webhookDeliveries.endpointId, theirs.endpointId)),
  );
  assert.ok(events.every(({ by }) => by !== reporter.organizationId));
  assert.ok((await deliveriesTo(own.endpointId)).length > 0);
});

/** Writes down something that one person alone may read. */
async function toldToOne({ personId }: MemberActor, caseId: string): Promise<void> {
  const actor = worker();
  await acting(actor, async (tx) => {
    const only = { audience: "persons" as const, visibleTo: [personId] };
    const kase = await lockCase(tx, actor, caseId);
    await record(tx, actor, kase, { type: "note-written", ...only, payload: {} });
  });
}

async function jobsOf(deliveryId: string) {
  const rows = await inTransaction({ kind: "system" }, (tx) =>
    tx.execute<{ data: unknown }>(sql`select data from pgboss.job
      where name = 'webhook-sending' and data->>'deliveryId' = ${deliveryId} order by start_after`),
  );
  return rows.map(({ data }) => data);
}
