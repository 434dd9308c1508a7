import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { cases } from "#db/schema/cases";
import { clocks, proceedings } from "#db/schema/proceedings";
import { calendarDays } from "#db/schema/rules";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import { inTransaction } from "#db/transaction";
import type { MemberActor } from "#lib/access/actor";
import { newId } from "#lib/access/new-id";
import { isWorkingDay } from "#lib/calendar/working-days";
import { startClock } from "#lib/clocks/change-clock";
import { dueOf } from "#lib/clocks/due-date";
import { limitOn } from "#lib/law/limits/limits";
import { readAnswers } from "#lib/organizations/read-answers";
import { changesOf, seatIn } from "#lib/organizations/seat-for-test";
import { changeDays } from "#lib/working-days/change-days";
import { dayChangeInput } from "#lib/working-days/day-change";
import { loadCalendar } from "#lib/working-days/load-calendar";
import { markYear, yearInput } from "#lib/working-days/mark-year";
import { previewDueDates } from "#lib/working-days/preview-due-dates";
import { listYears, readYear } from "#lib/working-days/read-year";

let database: ClonedDatabase;
let coordinator: MemberActor;
let foreign: MemberActor;
before(async () => {
  database = await cloneDatabase();
  coordinator = await seatIn("coordination-office-beijing", "administrator");
  foreign = await seatIn("beijing-customs", "administrator");
});
after(() => database.drop());

const calendar = () => inTransaction({ kind: "system" }, loadCalendar);
const change = (typed: Record<string, string>) => readAnswers(dayChangeInput, typed);
const bridge = { kind: "holiday", nameZh: "临时放假", nameEn: "Extra holiday" };

test("days become a holiday, count no longer, and become ordinary again", async () => {
  assert.equal(isWorkingDay(await calendar(), "2026-12-03"), true);
  await changeDays(coordinator, change({ from: "2026-12-03", to: "2026-12-04", ...bridge }));
  assert.equal(isWorkingDay(await calendar(), "2026-12-03"), false);
  assert.equal(isWorkingDay(await calendar(), "2026-12-04"), false);
  await changeDays(coordinator, change({ from: "2026-12-03", to: "2026-12-04", kind: "ordinary" }));
  assert.equal(isWorkingDay(await calendar(), "2026-12-03"), true);
  const written = await changesOf("2026-12-03/2026-12-04");
  assert.deepEqual(
    written.map(({ what }) => what),
    ["calendar-days", "calendar-days"],
  );
});

test("a change that is taken back leaves nothing in the memory of the process", async () => {
  const day = "2026-12-10";
  const broken = inTransaction({ kind: "system" }, async (tx) => {
    await tx.insert(calendarDays).values({ day, ...bridge });
    assert.equal(isWorkingDay(await loadCalendar(tx), day), false);
    throw new Error("taken back");
  });
  await assert.rejects(broken, /taken back/);
  assert.equal(isWorkingDay(await calendar(), day), true);
  await changeDays(coordinator, change({ from: "2026-12-11", ...bridge }));
  assert.equal(isWorkingDay(await calendar(), day), true);
});

test("the same change made twice is written down once", async () => {
  const saturday = { kind: "makeup-workday", nameZh: "补班", nameEn: "Make-up day" };
  const again = () => changeDays(coordinator, change({ from: "2026-12-05", ...saturday }));
  await again();
  await again();
  assert.equal(isWorkingDay(await calendar(), "2026-12-05"), true);
  assert.equal((await changesOf("2026-12-05")).length, 1);
});

test("days that do not exist, spans too long or backwards, and weekday make-up days are refused", () => {
  const faults = (typed: Record<string, string>) => {
    try {
      change({ ...bridge, ...typed });
    } catch (error) {
      return (error as { fields: Record<string, string> }).fields;
    }
  };
  assert.deepEqual(faults({ from: "2026-02-29" }), { from: "settings.format" });
  assert.deepEqual(faults({ from: "2026-12-04", to: "2026-12-03" }), {
    to: "settings.beforeStart",
  });
  assert.deepEqual(faults({ from: "2026-01-01", to: "2026-03-01" }), {
    to: "settings.tooManyDays",
  });
  assert.deepEqual(faults({ from: "2026-12-30", to: "2027-01-02" }), { to: "settings.otherYear" });
  assert.deepEqual(faults({ from: "2026-12-03", kind: "makeup-workday" }), {
    kind: "settings.makeupOnWeekday",
  });
  assert.deepEqual(faults({ from: "2026-12-03", nameEn: "" }), { nameEn: "settings.required" });
});

test("a year is confirmed with its notice, once, by somebody who saw what it was before", async () => {
  const year = await readYear(coordinator, 2027);
  assert.equal(year.status, "expected");
  assert.ok(year.days.length >= 13);
  const typed = { status: "confirmed", notice: "国办发明电〔2026〕9号", was: year.was };
  await markYear(coordinator, 2027, readAnswers(yearInput, typed));
  assert.equal((await calendar()).years[2027], "confirmed");
  await assert.rejects(markYear(coordinator, 2027, readAnswers(yearInput, typed)), {
    key: "settings.changedMeanwhile",
  });
  assert.throws(() => readAnswers(yearInput, { ...typed, notice: "" }), {
    fields: { notice: "settings.noticeMissing" },
  });
});

test("of two who enter a new year at once, one is told", async () => {
  const { was } = await readYear(coordinator, 2031);
  const mark = () => markYear(coordinator, 2031, { status: "expected", notice: null, was });
  const first = await Promise.allSettled([mark(), mark()]);
  // Both say the same, so the second finds nothing changed: a year entered as expected reads alike.
  assert.ok(first.every(({ status }) => status === "fulfilled"));
  const different = await Promise.allSettled([
    markYear(coordinator, 2031, { status: "confirmed", notice: "甲", was }),
    markYear(coordinator, 2031, { status: "confirmed", notice: "乙", was }),
  ]);
  assert.equal(different.filter(({ status }) => status === "rejected").length, 1);
  assert.ok((await listYears(coordinator)).some(({ year }) => year === 2031));
});

test("only the coordinator's administrator touches the calendar", async () => {
  const days = change({ from: "2026-12-10", ...bridge });
  await assert.rejects(changeDays(foreign, days), { message: /not seen/ });
  await assert.rejects(previewDueDates(foreign, days), { message: /not seen/ });
  await assert.rejects(readYear(foreign, 2026), { message: /not seen/ });
  const { was } = await readYear(coordinator, 2028);
  await assert.rejects(markYear(foreign, 2028, { status: "expected", notice: null, was }), {
    message: /not seen/,
  });
});

test("the preview counts the running clocks whose day would move, and moves none", async () => {
  await startedClock("2026-11-20T02:00:00Z", "adjudication.docket");
  await startedClock("2026-11-01T02:00:00Z", "adjudication.docket");
  const holiday = change({ from: "2026-11-25", ...bridge });
  assert.deepEqual(await previewDueDates(coordinator, holiday), {
    looked: 1,
    earlier: 0,
    later: 1,
  });
  assert.equal(isWorkingDay(await calendar(), "2026-11-25"), true);
  await changeDays(coordinator, holiday);
  const back = change({ from: "2026-11-25", kind: "ordinary" });
  assert.deepEqual(await previewDueDates(coordinator, back), {
    looked: 1,
    earlier: 1,
    later: 0,
  });
});

async function startedClock(triggered: string, key: "adjudication.docket") {
  const triggeredAt = new Date(triggered);
  const limit = limitOn(key, triggered.slice(0, 10));
  const { dueOn, dueAt } = dueOf(startClock(limit, triggeredAt), await calendar());
  const [caseId, proceedingId] = [newId(), newId()];
  const [number, organizationId] = [`T${caseId.slice(-8)}`, foreign.organizationId];
  await inTransaction({ kind: "system" }, async (tx) => {
    await tx.insert(cases).values({
      id: caseId,
      number,
      queryCodeHash: caseId,
      title: "甲诉乙",
      rightKind: "trademark",
      filedAt: triggeredAt,
    });
    await tx.insert(proceedings).values({
      id: proceedingId,
      caseId,
      organizationId,
      procedureKey: "patent-adjudication",
      state: "received",
      phase: "working",
      openedAt: triggeredAt,
    });
    await tx.insert(clocks).values({
      id: newId(),
      caseId,
      proceedingId,
      key: "docket",
      limit,
      triggeredAt,
      dueOn,
      dueAt,
    });
  });
}
