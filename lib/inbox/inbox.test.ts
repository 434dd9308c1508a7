import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import { filed, trademarkAnswers } from "#e2e/arrange/complaints";
import { firstProceeding, proceedingNow, taken } from "#e2e/arrange/lanes";
import { at, companySeat, seatIn } from "#e2e/arrange/seats";
import { acting } from "#lib/access/act";
import { type MemberActor, systemActor } from "#lib/access/actor";
import { openCase } from "#lib/cases/open-case";
import { inboxOf, unreadMessages } from "#lib/inbox/inbox-of";
import { markAllRead } from "#lib/inbox/mark-read";
import { tellOfEvents } from "#lib/inbox/tell-of-events";
import { assign } from "#lib/proceedings/assign";

let database: ClonedDatabase;
let holder: MemberActor;
let officer: MemberActor;
let head: MemberActor;
const monday = new Date("2026-11-02T10:00:00+08:00");

before(async () => {
  database = await cloneDatabase();
  holder = await companySeat("示例消息公司", monday);
  officer = await seatIn("market-supervision-110108", ["officer"], monday);
  head = await seatIn("market-supervision-110108", ["head"], monday);
});
after(() => database.drop());

/** What the worker does once it finds the jobs of a case. */
async function delivered(caseId: string) {
  const actor = systemActor("inbox-delivery", monday);
  return (await tellOfEvents(actor, { caseId, first: 1, last: 999 })).messages;
}

test("a party is told what its side may know and another did, once; opening the case is reading it", async () => {
  const { caseId, number } = await filed(holder, trademarkAnswers(holder));
  const proceedingId = await firstProceeding(caseId);
  await taken(officer, proceedingId, "record-step", { step: "accounts", note: "调取流水。" });
  await taken(officer, proceedingId, "verify-with-right-holder", { question: "请鉴别样品。" });
  await delivered(caseId);
  assert.equal(await delivered(caseId), 0, "told twice is told once");

  const { messages, unread } = await inboxOf(holder);
  const acts = messages.flatMap(({ entry }) =>
    entry.type === "action-taken" ? [entry.payload.action] : [],
  );
  assert.deepEqual(acts, ["verify-with-right-holder"], "an inner step of the body is not told");
  assert.ok(messages.every((message) => message.number === number && !message.isRead));
  assert.equal(unread, messages.length);
  assert.equal(
    messages.some(({ entry }) => entry.type === "complaint-filed"),
    false,
    "own doing",
  );

  await openCase(holder, caseId);
  assert.equal(await acting(holder, (tx) => unreadMessages(tx, holder)), 0);
  assert.ok((await inboxOf(holder)).messages.every(({ isRead }) => isRead));
});

test("whoever a proceeding is assigned to is told of what parties do in it, and nobody else is", async () => {
  const { caseId } = await filed(holder, trademarkAnswers(holder));
  const proceedingId = await firstProceeding(caseId);
  const { version } = await proceedingNow(proceedingId);
  await assign(head, { proceedingId, version, memberId: officer.memberId });
  await taken(holder, proceedingId, "add-information", { information: "补充购买凭证一份。" });
  await delivered(caseId);
  const told = (await inboxOf(officer)).messages.map(({ entry }) => entry.type);
  assert.deepEqual(new Set(told).has("action-taken"), true);
  assert.ok(told.includes("assigned"));
  const colleague = await seatIn("market-supervision-110108", ["officer"], monday);
  assert.deepEqual((await inboxOf(colleague)).messages, []);
});

test("messages of another seat of the same person are not shown, and all can be marked as read", async () => {
  const { caseId } = await filed(holder, trademarkAnswers(holder));
  const proceedingId = await firstProceeding(caseId);
  await taken(officer, proceedingId, "verify-with-right-holder", { question: "请鉴别样品。" });
  await delivered(caseId);
  const elsewhere = { ...holder, organizationId: officer.organizationId };
  assert.deepEqual((await inboxOf(elsewhere)).messages, []);
  assert.ok((await acting(holder, (tx) => unreadMessages(tx, holder))) > 0);
  await markAllRead(at(holder, "2026-11-03T10:00:00+08:00"));
  assert.equal(await acting(holder, (tx) => unreadMessages(tx, holder)), 0);
});
