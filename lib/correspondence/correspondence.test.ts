import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import { filed, trademarkAnswers } from "#e2e/arrange/complaints";
import { companySeat, seatIn } from "#e2e/arrange/seats";
import { type MemberActor, systemActor } from "#lib/access/actor";
import { NotSeen, Refusal } from "#lib/access/refusal";
import { openCase } from "#lib/cases/open-case";
import { openSides } from "#lib/correspondence/message-gate";
import { messagesOf } from "#lib/correspondence/messages-of";
import { mostADay, sendMessage } from "#lib/correspondence/send-message";
import { inboxOf } from "#lib/inbox/inbox-of";
import { tellOfEvents } from "#lib/inbox/tell-of-events";

let database: ClonedDatabase;
let filer: MemberActor;
let officer: MemberActor;
let head: MemberActor;

before(async () => {
  database = await cloneDatabase();
  filer = await companySeat();
  officer = await seatIn("market-supervision-110108", ["officer"]);
  head = await seatIn("market-supervision-110108", ["head"]);
});
after(() => database.drop());

test("a body writes to the respondent only after service; a party to its body, and no one else", () => {
  const owner = { standing: "owner", roles: ["officer"], respondentServed: false } as const;
  assert.deepEqual(openSides(owner), ["complainant"]);
  assert.deepEqual(openSides({ ...owner, respondentServed: true }), ["complainant", "respondent"]);
  assert.deepEqual(openSides({ ...owner, roles: ["administrator"] }), []);
  const party = { standing: "respondent", roles: ["filer"], respondentServed: true } as const;
  assert.deepEqual(openSides(party), ["respondent"]);
  assert.deepEqual(openSides({ ...party, roles: [] }), []);
  assert.deepEqual(openSides({ ...owner, standing: null }), []);
});

test("filer and body write to each other, and each reads both", async () => {
  const { caseId, proceedingId } = await arranged();
  await sendMessage(filer, { proceedingId, text: "样品已经寄出。" });
  await sendMessage(officer, { proceedingId, side: "complainant", text: "已经收到。" });
  for (const reader of [filer, officer]) {
    const messages = await messagesOf(reader, caseId);
    const told = messages.map(({ payload, disclosures }) => [
      payload.fromBody,
      disclosures.message,
    ]);
    assert.deepEqual(told, [
      [false, "样品已经寄出。"],
      [true, "已经收到。"],
    ]);
  }
});

test("the heads of a body learn of a message that nobody is assigned to; the filer of the answer", async () => {
  const { caseId, proceedingId } = await arranged();
  await sendMessage(filer, { proceedingId, text: "请问进展？" });
  await sendMessage(officer, { proceedingId, side: "complainant", text: "本周答复。" });
  await delivered(caseId);
  const told = async (who: MemberActor) =>
    (await inboxOf(who)).messages
      .filter((message) => message.caseId === caseId && message.entry.type === "message-sent")
      .map(({ entry }) => entry.disclosures.message);
  assert.deepEqual(await told(head), ["请问进展？"]);
  assert.deepEqual(await told(filer), ["本周答复。"]);
});

test("who has no part in the case does not see it; before service nobody writes to the respondent", async () => {
  const { proceedingId } = await arranged();
  const stranger = await companySeat();
  await assert.rejects(sendMessage(stranger, { proceedingId, text: "你好" }), NotSeen);
  const text = "请答辩。";
  await refused("correspondence.notServed", officer, { proceedingId, side: "respondent", text });
  await refused("correspondence.notYours", filer, { proceedingId, side: "respondent", text });
});

test("no more than so many a day", async () => {
  const { proceedingId } = await arranged();
  for (let sent = 0; sent < mostADay; sent++)
    await sendMessage(filer, { proceedingId, text: `第 ${sent} 条` });
  await refused("correspondence.tooMany", filer, { proceedingId, text: "还有一条" });
});

async function arranged() {
  const { caseId } = await filed(filer, trademarkAnswers(filer));
  const { lanes } = await openCase(officer, caseId);
  return { caseId, proceedingId: lanes.find(({ own }) => own)!.proceeding.id };
}

async function delivered(caseId: string) {
  const { kase } = await openCase(officer, caseId);
  const written = { caseId, first: 1, last: kase.headSeq };
  await tellOfEvents(systemActor("inbox-delivery"), written);
}

function refused(key: string, actor: MemberActor, wanted: Parameters<typeof sendMessage>[1]) {
  return assert.rejects(
    sendMessage(actor, wanted),
    (thrown) => thrown instanceof Refusal && thrown.key === key,
  );
}
