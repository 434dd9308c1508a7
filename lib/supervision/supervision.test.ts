import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { and, asc, eq, sql } from "drizzle-orm";
import { events } from "#db/schema/events";
import { proceedings } from "#db/schema/proceedings";
import { supervisionOrders } from "#db/schema/supervision";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import { inTransaction } from "#db/transaction";
import { filed, trademarkAnswers } from "#e2e/arrange/complaints";
import { at, companySeat, seatIn } from "#e2e/arrange/seats";
import { acting } from "#lib/access/act";
import { type MemberActor, viewerOf } from "#lib/access/actor";
import { NotSeen, Refusal } from "#lib/access/refusal";
import { shanghaiDate } from "#lib/calendar/plain-date";
import { queueFor } from "#lib/queue/queue-for";
import { answerWith } from "#lib/referrals/answer-with";
import { sendReferral } from "#lib/referrals/send-referral";
import { answerOrder, closeOrder } from "#lib/supervision/answer-order";
import { newOrderPage, orderPage } from "#lib/supervision/order-page";
import { orderSupervision } from "#lib/supervision/order-supervision";
import { ordersOf, ordersOfCase } from "#lib/supervision/orders-of";
import { oversightOf } from "#lib/supervision/oversight";

let database: ClonedDatabase;
let holder: MemberActor;
let haidian: MemberActor;
let chaoyang: MemberActor;
let coordinator: MemberActor;
const monday = new Date("2026-11-02T10:00:00+08:00");
const because = { reason: "核查期限已过，未见决定。", basis: "本平台运行规则第七条" };

before(async () => {
  database = await cloneDatabase();
  holder = await companySeat("示例青禾公司", monday);
  haidian = await seatIn("market-supervision-110108", ["officer"], monday);
  chaoyang = await seatIn("market-supervision-110105", ["officer"], monday);
  coordinator = await seatIn("coordination-office-beijing", ["officer"], monday);
});
after(() => database.drop());

test("an order is given, stands in the body's queue, is answered and closed", async () => {
  const { caseId, proceedingId } = await complaint();
  const orderId = await order(proceedingId);
  const { counts } = await queueFor(haidian, { view: "all" });
  assert.equal(counts.ordered, 1);
  assert.deepEqual((await orderPage(haidian, orderId)).actions, ["answer"]);
  assert.deepEqual((await orderPage(coordinator, orderId)).actions, ["close"]);
  await answerOrder(haidian, { orderId, version: 1, text: "已于今日立案。" });
  assert.equal((await queueFor(haidian, { view: "all" })).counts.ordered, 0);
  assert.equal((await queueFor(coordinator, { view: "all" })).counts.ordered, 1);
  await closeOrder(coordinator, { orderId, version: 2, text: "已办，销号。" });
  const [line] = await acting(haidian, (tx) => ordersOfCase(tx, haidian, caseId));
  assert.deepEqual(
    [line?.state, line?.answer, line?.closing],
    ["closed", "已于今日立案。", "已办，销号。"],
  );
  const told = await eventsOf(caseId);
  assert.deepEqual(
    told.map(({ type, audience }) => [type, audience]),
    [
      ["supervision-ordered", "organizations"],
      ["supervision-answered", "organizations"],
      ["supervision-closed", "organizations"],
    ],
  );
  assert.deepEqual(JSON.parse(told[0]!.body).payload, {
    orderId,
    ground: "overdue",
    toOrganizationId: haidian.organizationId,
    dueOn: "2026-11-09",
  });
});

test("only the supervising office orders, once at a time, and not for a day that is past", async () => {
  const { proceedingId } = await complaint();
  await assert.rejects(order(proceedingId, haidian), refused("supervision.closed"));
  await assert.rejects(order(proceedingId, chaoyang), NotSeen);
  await assert.rejects(order(proceedingId, holder), refused("supervision.closed"));
  await assert.rejects(newOrderPage(haidian, proceedingId), NotSeen);
  await assert.rejects(order(proceedingId, coordinator, "2026-11-01"), refused("checkAnswers"));
  const orderId = await order(proceedingId);
  await assert.rejects(order(proceedingId), refused("supervision.closed"));
  await assert.rejects(
    answerOrder(haidian, { orderId, version: 9, text: "已办。" }),
    refused("cases.stalePage"),
  );
  await assert.rejects(
    answerOrder(coordinator, { orderId, version: 1, text: "已办。" }),
    refused("supervision.closed"),
  );
  await assert.rejects(answerOrder(chaoyang, { orderId, version: 1, text: "已办。" }), NotSeen);
});

test("an order goes along when the proceeding changes hands", async () => {
  const { proceedingId } = await complaint();
  const orderId = await order(proceedingId);
  const referralId = await sendReferral(haidian, {
    proceedingId,
    version: 1,
    kind: "transfer",
    toOrganizationId: chaoyang.organizationId,
    procedureKey: "market-supervision-penalty",
    ...because,
  });
  await answerWith(chaoyang, "accept", { referralId, version: 1, typed: {} })();
  assert.deepEqual((await orderPage(chaoyang, orderId)).actions, ["answer"]);
  assert.deepEqual((await orderPage(haidian, orderId)).actions, []);
  assert.ok((await ordersOf(chaoyang)).some(({ id }) => id === orderId));
});

test("the office sees what is late, unanswered, sent back and kept from the police", async () => {
  const late = await complaint();
  const crime = await complaint(180_000);
  const sent = await complaint();
  const back = await complaint();
  const to = { kind: "transfer", toOrganizationId: chaoyang.organizationId } as const;
  const transfer = { ...to, version: 1, procedureKey: "market-supervision-penalty", ...because };
  await sendReferral(haidian, { ...transfer, proceedingId: sent.proceedingId });
  const referralId = await sendReferral(haidian, { ...transfer, proceedingId: back.proceedingId });
  const typed = { ...because, properOrganizationId: haidian.organizationId };
  await answerWith(chaoyang, "return", { referralId, version: 1, typed })();
  const then = at(coordinator, "2026-12-15T10:00:00+08:00");
  const seen = await oversightOf(then);
  const cases = (of: keyof typeof seen) => seen[of].map(({ caseId }) => caseId);
  assert.ok(cases("overdue").includes(late.caseId));
  assert.ok(cases("unanswered").includes(sent.caseId));
  const due = seen.unanswered.find(({ caseId }) => caseId === sent.caseId)?.at;
  assert.equal(shanghaiDate(due!), "2026-11-09", "five working days from Monday");
  assert.deepEqual(cases("returned"), [back.caseId]);
  assert.deepEqual(cases("not-transferred"), [crime.caseId]);
  assert.equal(seen["not-transferred"][0]?.flag, "criminal-threshold-214");
  const none = await oversightOf(at(haidian, then.now));
  assert.deepEqual(Object.values(none).flat(), [], "a body does not supervise");
});

test("an order is nobody's to read but the bodies' and the office's", async () => {
  const { proceedingId } = await complaint();
  const orderId = await order(proceedingId);
  const rows = (actor: MemberActor) =>
    inTransaction(viewerOf(actor), (tx) =>
      tx.select().from(supervisionOrders).where(eq(supervisionOrders.id, orderId)),
    );
  assert.equal((await rows(haidian)).length, 1);
  assert.equal((await rows(coordinator)).length, 1);
  assert.equal((await rows(holder)).length, 0, "parties see what is done, not the order");
  assert.equal((await rows(chaoyang)).length, 0);
  await assert.rejects(orderPage(holder, orderId), NotSeen);
});

async function complaint(turnover = 12_000) {
  const answers = trademarkAnswers(holder);
  const { caseId } = await filed(at(holder, monday), {
    ...answers,
    conduct: { ...answers.conduct, turnover },
  });
  const [row] = await inTransaction({ kind: "system" }, (tx) =>
    tx.select().from(proceedings).where(eq(proceedings.caseId, caseId)),
  );
  return { caseId, proceedingId: row!.id };
}

function order(proceedingId: string, by = coordinator, dueOn = "2026-11-09") {
  return orderSupervision(by, { proceedingId, version: 1, ground: "overdue", dueOn, ...because });
}

async function eventsOf(caseId: string) {
  return inTransaction({ kind: "system" }, (tx) =>
    tx
      .select()
      .from(events)
      .where(and(eq(events.caseId, caseId), sql`${events.type} like 'supervision-%'`))
      .orderBy(asc(events.seq)),
  );
}

function refused(key: string) {
  return (error: unknown) => error instanceof Refusal && error.key === key;
}
