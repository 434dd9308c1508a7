import assert from "node:assert/strict";
import { test } from "node:test";
import { seedCalendar } from "#lib/calendar/seed";
import { endClock, pauseClock, startClock } from "#lib/clocks/change-clock";
import { latestDayBefore } from "#lib/clocks/latest-day-before";
import { remaining } from "#lib/clocks/remaining";
import { urgency } from "#lib/clocks/urgency";
import { limitOn } from "#lib/law/limits/limits";

const docket = limitOn("adjudication.docket", "2026-09-28");
/** Due on Saturday 2026-10-10, which is worked. */
const clock = startClock(docket, new Date("2026-09-28T12:00:00+08:00"));
const at = (text: string) => new Date(`${text}+08:00`);
const urgencyOn = (text: string) => urgency(clock, at(text), seedCalendar);
const left = (text: string) => remaining(clock, at(text), seedCalendar);

test("urgency goes from later to overdue at 24:00 of the last day in Shanghai", () => {
  assert.equal(urgencyOn("2026-09-28T12:00:00"), "later");
  assert.equal(urgencyOn("2026-09-30T00:00:00"), "within-3-working-days");
  assert.equal(urgencyOn("2026-10-10T00:00:00"), "today");
  assert.equal(urgencyOn("2026-10-10T23:59:59"), "today");
  assert.equal(urgencyOn("2026-10-11T00:00:00"), "overdue");
});

test("a holiday before the last working days does not make a limit look far away", () => {
  assert.equal(urgencyOn("2026-10-01T09:00:00"), "within-3-working-days");
  assert.deepEqual(left("2026-10-01T09:00:00"), {
    state: "running",
    left: { unit: "working-days", amount: 3 },
  });
});

test("what is overdue is told in working days, and in days until one has passed", () => {
  assert.deepEqual(left("2026-10-11T08:00:00"), {
    state: "overdue",
    by: { unit: "days", amount: 1 },
  });
  assert.deepEqual(left("2026-10-13T08:00:00"), {
    state: "overdue",
    by: { unit: "working-days", amount: 2 },
  });
});

test("on the last day nothing is left but the day itself", () => {
  assert.deepEqual(left("2026-10-10T23:59:00"), {
    state: "running",
    left: { unit: "working-days", amount: 0 },
  });
});

test("hours are told with their minutes, before and after", () => {
  const limit = limitOn("criminal.transfer", "2026-11-20");
  const hours = startClock(limit, at("2026-11-20T12:00:00"));
  assert.deepEqual(remaining(hours, at("2026-11-21T10:55:00"), seedCalendar), {
    state: "running",
    left: { unit: "hours", amount: 1, minutes: 5 },
  });
  assert.deepEqual(remaining(hours, at("2026-11-21T14:30:00"), seedCalendar), {
    state: "overdue",
    by: { unit: "hours", amount: 2, minutes: 30 },
  });
  assert.equal(urgency(hours, at("2026-11-21T11:59:59"), seedCalendar), "today");
  assert.equal(urgency(hours, at("2026-11-21T12:00:00"), seedCalendar), "overdue");
});

test("a paused clock presses nobody and an ended one is met, in time or late", () => {
  const citation = { law: "cnipa-decree-81", article: "28" } as const;
  const pause = { from: "2026-09-30", reason: "suspension", citation } as const;
  const paused = pauseClock(clock, docket, pause);
  assert.equal(urgency(paused, at("2027-01-01T00:00:00"), seedCalendar), "paused");
  assert.deepEqual(remaining(paused, at("2027-01-01T00:00:00"), seedCalendar), { state: "paused" });
  const ended = (text: string) => endClock(clock, at(text));
  const now = at("2027-01-01T00:00:00");
  assert.equal(urgency(ended("2026-10-10T23:59:59"), now, seedCalendar), "met");
  assert.deepEqual(remaining(ended("2026-10-10T23:59:59"), now, seedCalendar), {
    state: "ended",
    late: false,
  });
  assert.deepEqual(remaining(ended("2026-10-11T00:00:00"), now, seedCalendar), {
    state: "ended",
    late: true,
  });
});

test("notice of a hearing leaves the full number of working days before it", () => {
  const notice = limitOn("penalty.hearing-notice", "2026-10-15");
  assert.equal(latestDayBefore(notice, "2026-10-15", seedCalendar), "2026-09-30");
  assert.throws(() => latestDayBefore(docket, "2026-10-15", seedCalendar), RangeError);
});
