import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import { filed, trademarkAnswers } from "#e2e/arrange/complaints";
import { companySeat, seatIn } from "#e2e/arrange/seats";
import { type MemberActor, systemActor } from "#lib/access/actor";
import { mentionedIn } from "#lib/cases/mentions";
import { writeNote } from "#lib/cases/write-note";
import { inboxOf } from "#lib/inbox/inbox-of";
import { tellOfEvents } from "#lib/inbox/tell-of-events";
import { byDay, keyEventsOf } from "#lib/timeline/key-events";

let database: ClonedDatabase;
let holder: MemberActor;
let officer: MemberActor;
let colleague: MemberActor;
let stranger: MemberActor;

before(async () => {
  database = await cloneDatabase();
  holder = await companySeat("示例青禾公司");
  officer = await seatIn("market-supervision-110108");
  colleague = await seatIn("market-supervision-110108", ["head"]);
  stranger = await seatIn("market-supervision-110105");
});
after(() => database.drop());

test("the longest name counts, and both of one name", () => {
  const people = [{ name: "严书" }, { name: "严书衡" }, { name: "唐" }, { name: "唐" }];
  assert.deepEqual(mentionedIn("请@严书衡和＠唐看看", people), [people[1], people[2], people[3]]);
  assert.deepEqual(mentionedIn("请严书衡看看 mail@example.test", people), []);
});

test("whom a note mentions is told, and nobody outside the body", async () => {
  const { caseId } = await filed(holder, trademarkAnswers(holder));
  const text = `请@${colleague.personName} 复核，@${stranger.personName} 与此无关。`;
  await writeNote(officer, { caseId, text });
  await tellOfEvents(systemActor("test"), { caseId, first: 1, last: 100 });
  await tellOfEvents(systemActor("test"), { caseId, first: 1, last: 100 });
  const told = (await inboxOf(colleague)).messages.filter((one) => one.caseId === caseId);
  assert.deepEqual(
    told.map(({ entry }) => [entry.type, entry.disclosures.names]),
    [["colleagues-mentioned", colleague.personName]],
  );
  for (const other of [officer, stranger, holder])
    assert.ok(
      !(await inboxOf(other)).messages.some(({ entry }) => entry.type === "colleagues-mentioned"),
    );
});

test("the summary tells the key events in their order, and each reader only their own", async () => {
  const { caseId } = await filed(holder, trademarkAnswers(holder));
  await writeNote(officer, { caseId, text: "内部意见。" });
  const told = await keyEventsOf(officer, caseId);
  assert.deepEqual(
    told.map(({ type }) => type),
    ["complaint-filed", "proceeding-opened"],
  );
  assert.deepEqual(await keyEventsOf(stranger, caseId), []);
  assert.deepEqual(byDay(told, () => "2026-11-27").length, 1);
  assert.deepEqual(byDay(told, ({ type }) => type).length, 2);
});
