import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { sql } from "drizzle-orm";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import { filed, trademarkAnswers } from "#e2e/arrange/complaints";
import { at, companySeat, seatIn } from "#e2e/arrange/seats";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { NotSeen } from "#lib/access/refusal";
import { queueFor } from "#lib/queue/queue-for";
import { watchCases } from "#lib/timeline/watch-cases";
import { noteViewing } from "#lib/viewings/note-viewing";
import { viewersNow } from "#lib/viewings/viewers-of";

let database: ClonedDatabase;
let holder: MemberActor;
let officer: MemberActor;
let colleague: MemberActor;
let caseId: string;
const today = "2026-11-20T10:00:00+08:00";

before(async () => {
  database = await cloneDatabase();
  holder = await companySeat("示例青禾公司", new Date(today));
  officer = await seatIn("market-supervision-110108", ["officer"], new Date(today));
  colleague = await seatIn("market-supervision-110108", ["officer"], new Date(today));
  ({ caseId } = await filed(at(holder, today), trademarkAnswers(holder)));
});
after(() => database.drop());

const onLine = async (actor: MemberActor) =>
  (await queueFor(actor, { view: "all" })).rows[0]?.viewers;

test("a colleague is seen looking until they leave, or a minute after their page fell silent", async () => {
  await noteViewing(colleague, caseId, "open");
  assert.deepEqual(await acting(officer, (tx) => viewersNow(tx, officer, caseId)), [
    colleague.personName,
  ]);
  assert.deepEqual(await onLine(officer), [colleague.personName]);
  assert.deepEqual(await onLine(colleague), [], "nobody is told of themselves");
  const later = at(officer, "2026-11-20T10:01:01+08:00");
  assert.deepEqual(await acting(later, (tx) => viewersNow(tx, later, caseId)), []);
  await noteViewing(colleague, caseId, "left");
  assert.deepEqual(await acting(officer, (tx) => viewersNow(tx, officer, caseId)), []);
});

test("other organizations neither see who looks nor look at what they do not see", async () => {
  await noteViewing(colleague, caseId, "open");
  assert.deepEqual(await acting(holder, (tx) => viewersNow(tx, holder, caseId)), []);
  const rows = await acting(holder, (tx) => tx.execute(sql`select 1 from viewings`));
  assert.equal(rows.length, 0);
  const stranger = await seatIn("market-supervision-110105", ["officer"], new Date(today));
  await assert.rejects(noteViewing(stranger, caseId, "open"), NotSeen);
  await noteViewing(colleague, caseId, "left");
});

test("coming and going is told, staying is not", async () => {
  const heard: unknown[][] = [];
  const stop = await watchCases((...what) => heard.push(what));
  await noteViewing(officer, caseId, "open");
  await noteViewing(at(officer, "2026-11-20T10:00:20+08:00"), caseId, "open");
  await noteViewing(at(officer, "2026-11-20T10:00:30+08:00"), caseId, "left");
  await noteViewing(at(officer, "2026-11-20T10:00:31+08:00"), caseId, "left");
  await new Promise((resolve) => setTimeout(resolve, 500));
  stop();
  const told = heard.filter(([id]) => id === caseId);
  assert.deepEqual(told, [
    [caseId, officer.organizationId],
    [caseId, officer.organizationId],
  ]);
});
