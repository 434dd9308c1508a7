import assert from "node:assert/strict";
import { test } from "node:test";
import { and, eq } from "drizzle-orm";
import { cases, grants } from "#db/schema/cases";
import { events as timeline } from "#db/schema/events";
import { webhookDeliveries } from "#db/schema/webhooks";
import { inTransaction } from "#db/transaction";
import { filed, trademarkAnswers } from "#e2e/arrange/complaints";
import { at, companySeat, seatIn } from "#e2e/arrange/seats";
import {
  added,
  deliveriesTo,
  jobsOf,
  queued,
  receiver,
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
import { handlers } from "#lib/jobs/handlers";
import { timelineFor } from "#lib/timeline/timeline-for";
import { deliveriesOf } from "#lib/webhooks/endpoints-of";
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
