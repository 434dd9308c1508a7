import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import { filed, trademarkAnswers } from "#e2e/arrange/complaints";
import { at, companySeat, seatIn } from "#e2e/arrange/seats";
import type { MemberActor } from "#lib/access/actor";
import { NotSeen, Refusal } from "#lib/access/refusal";
import { seedCalendar } from "#lib/calendar/seed";
import { writeNote } from "#lib/cases/write-note";
import { queueFor } from "#lib/queue/queue-for";
import { snooze, takeBackSnooze } from "#lib/snoozes/snooze";
import { untilOf } from "#lib/snoozes/until";

let database: ClonedDatabase;
let holder: MemberActor;
let officer: MemberActor;
let colleague: MemberActor;
const today = "2026-11-20T10:00:00+08:00";

before(async () => {
  database = await cloneDatabase();
  holder = await companySeat("示例青禾公司", new Date(today));
  officer = await seatIn("market-supervision-110108", ["officer"], new Date(today));
  colleague = await seatIn("market-supervision-110108", ["officer"], new Date(today));
  await fileOn("2026-11-18T10:00:00+08:00");
});
after(() => database.drop());

const tomorrow = new Date("2026-11-21T00:00:00+08:00");
const listed = async (actor: MemberActor, view: "all" | "snoozed" | "overdue" | "new" = "all") =>
  (await queueFor(actor, { view })).rows.map(({ id }) => id);

test("what is put aside leaves the actor's lists alone and comes back at its moment by itself", async () => {
  const [proceedingId] = await listed(officer);
  const wanted = { proceedingId: proceedingId!, untilAt: tomorrow, onNews: false };
  const made = { ...wanted, ...(await snooze(officer, wanted)) };
  assert.deepEqual(await listed(officer), []);
  assert.deepEqual(await listed(officer, "new"), []);
  assert.deepEqual(await listed(officer, "snoozed"), [proceedingId]);
  assert.deepEqual(await listed(colleague), [proceedingId]);
  const { counts } = await queueFor(officer, { view: "all" });
  assert.deepEqual([counts.all, counts.snoozed], [0, 1]);
  assert.equal(new Date(counts.nextReturn!).getTime(), tomorrow.getTime());
  const later = at(officer, "2026-11-21T00:00:00+08:00");
  assert.deepEqual(await listed(later), [proceedingId]);
  assert.deepEqual(await listed(later, "snoozed"), []);
  await takeBackSnooze(officer, made);
  assert.deepEqual(await listed(officer), [proceedingId]);
  await assert.rejects(takeBackSnooze(officer, made), NotSeen);
});

test("news bring back what waits for them, and nothing else", async () => {
  const [row] = (await queueFor(officer, { view: "all" })).rows;
  await snooze(officer, { proceedingId: row!.id, untilAt: null, onNews: true });
  assert.deepEqual(await listed(at(officer, "2026-12-01T10:00:00+08:00"), "snoozed"), [row!.id]);
  await writeNote(colleague, { caseId: row!.caseId, text: "权利人来电。" });
  assert.deepEqual(await listed(officer), [row!.id]);
  const wanted = { proceedingId: row!.id, untilAt: tomorrow, onNews: false };
  const made = { ...wanted, ...(await snooze(officer, wanted)) };
  await writeNote(colleague, { caseId: row!.caseId, text: "再次来电。" });
  assert.deepEqual(await listed(officer), []);
  await takeBackSnooze(officer, made);
  assert.deepEqual(await listed(officer), [row!.id], "the one before had come back with the news");
});

test("one taken back leaves the one before it, unless another was made since", async () => {
  const [row] = (await queueFor(officer, { view: "all" })).rows;
  const proceedingId = row!.id;
  const aside = async (untilAt: Date) => ({
    proceedingId,
    ...(await snooze(officer, { proceedingId, untilAt, onNews: false })),
  });
  const first = await aside(new Date("2026-11-23T00:00:00+08:00"));
  const second = await aside(tomorrow);
  await assert.rejects(takeBackSnooze(officer, first), NotSeen);
  await assert.rejects(takeBackSnooze(colleague, second), NotSeen);
  assert.deepEqual(await listed(officer, "snoozed"), [proceedingId]);
  await takeBackSnooze(officer, second);
  assert.deepEqual(await listed(at(officer, "2026-11-22T10:00:00+08:00"), "snoozed"), [
    proceedingId,
  ]);
  await takeBackSnooze(officer, first);
  assert.deepEqual(await listed(officer), [proceedingId]);
});

test("a limit that runs out brings it back, and what is late cannot be put aside", async () => {
  const [row] = (await queueFor(officer, { view: "all" })).rows;
  const untilAt = new Date("2027-06-01T00:00:00+08:00");
  const wanted = { proceedingId: row!.id, untilAt, onNews: false };
  const made = { ...wanted, ...(await snooze(officer, wanted)) };
  const late = at(officer, "2027-01-20T10:00:00+08:00");
  assert.deepEqual(await listed(late, "overdue"), [row!.id]);
  assert.deepEqual(await listed(late), [row!.id]);
  await assert.rejects(snooze(late, wanted), refused("snoozes.overdue"));
  await takeBackSnooze(officer, made);
});

test("another body's is not the actor's to put aside, and an end is asked for", async () => {
  const [row] = (await queueFor(officer, { view: "all" })).rows;
  const proceedingId = row!.id;
  const stranger = await seatIn("market-supervision-110105", ["officer"], new Date(today));
  const wanted = { proceedingId, untilAt: tomorrow, onNews: false };
  await assert.rejects(snooze(stranger, wanted), NotSeen);
  await assert.rejects(snooze(holder, wanted), refused("cases.notOwner"));
  await assert.rejects(snooze(officer, { ...wanted, untilAt: null }), refused("checkAnswers"));
  const past = new Date("2026-11-20T09:00:00+08:00");
  await assert.rejects(snooze(officer, { ...wanted, untilAt: past }), refused("checkAnswers"));
});

test("working days come back when their day begins; a moment is Beijing time", () => {
  const context = { now: new Date(today), calendar: seedCalendar };
  const none = { on: "", time: "" };
  const iso = (until: Date | null | undefined) => until?.toISOString();
  assert.equal(iso(untilOf("next-working-day", none, context)), "2026-11-22T16:00:00.000Z");
  assert.equal(iso(untilOf("3-working-days", none, context)), "2026-11-24T16:00:00.000Z");
  const moment = { on: "2026-12-01", time: "14:30" };
  assert.equal(iso(untilOf("moment", moment, context)), "2026-12-01T06:30:00.000Z");
  assert.equal(untilOf("moment", { on: "2026-12-01", time: "25:00" }, context), undefined);
  assert.equal(untilOf("moment", none, context), undefined);
  assert.equal(untilOf("news", none, context), null);
});

function refused(key: string) {
  return (error: unknown) => error instanceof Refusal && error.key === key;
}

function fileOn(day: string) {
  return filed(at(holder, day), trademarkAnswers(holder));
}
