import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { test } from "node:test";
import { seedCalendar } from "#lib/calendar/seed";
import { extendClock, pauseClock, resumeClock, startClock } from "#lib/clocks/change-clock";
import type { Clock } from "#lib/clocks/clock";
import { dueOf } from "#lib/clocks/due-date";
import { type LimitKey, limitOn } from "#lib/law/limits/limits";

const noon = (date: string) => new Date(`${date}T12:00:00+08:00`);
const start = (key: LimitKey, date: string) => startClock(limitOn(key, date), noon(date));
const dueOn = (clock: Clock) => dueOf(clock, seedCalendar).dueOn;
const suspension = { reason: "suspension", citation: { law: "cnipa-decree-81", article: "28" } };

test("5 working days from Monday 28 September 2026 pass National Day and end on a make-up Saturday", () => {
  assert.equal(dueOn(start("adjudication.docket", "2026-09-28")), "2026-10-10");
});

test("a Sunday worked for National Day counts: 3 working days from Friday 18 September 2026", () => {
  assert.equal(dueOn(start("fast-track.decide", "2026-09-18")), "2026-09-22");
});

test("a limit that starts on a Friday counts from Monday", () => {
  assert.equal(dueOn(start("adjudication.docket", "2026-11-20")), "2026-11-27");
});

test("15 days that end in the Spring Festival move to the first working day after it", () => {
  assert.equal(dueOn(start("adjudication.answer", "2026-02-04")), "2026-02-24");
});

test("15 days that end on a Saturday move to Monday, on a make-up Saturday they do not move", () => {
  assert.equal(dueOn(start("adjudication.answer", "2026-11-06")), "2026-11-23");
  assert.equal(dueOn(start("adjudication.answer", "2026-09-25")), "2026-10-10");
});

test("months end on the corresponding day, or on the last day of a month without one", () => {
  assert.equal(dueOn(start("adjudication.conclude", "2025-11-28")), "2026-02-28");
  assert.equal(dueOn(start("adjudication.conclude", "2025-11-30")), "2026-02-28");
  assert.equal(dueOn(start("reverse-link.answer", "2025-12-31")), "2026-02-28");
});

test("years from a leap day end on 28 February, moved if that is off", () => {
  assert.equal(dueOn(start("penalty.limitation", "2024-02-29")), "2026-02-28");
  assert.equal(dueOn(start("court.limitation", "2024-02-29")), "2027-03-01");
});

test("24 hours are exact and do not wait for Monday", () => {
  const clock = startClock(limitOn("criminal.transfer", "2026-11-20"), noon("2026-11-20"));
  assert.deepEqual(dueOf(clock, seedCalendar), {
    dueOn: "2026-11-21",
    dueAt: noon("2026-11-21"),
    expected: false,
  });
});

test("24 hours from midnight belong to the day that they fill", () => {
  const midnight = new Date("2026-11-21T00:00:00+08:00");
  const clock = startClock(limitOn("criminal.transfer", "2026-11-21"), midnight);
  assert.equal(dueOn(clock), "2026-11-21");
});

test("a trigger in the last second of a day and one in the next second start on different days", () => {
  const limit = limitOn("adjudication.docket", "2026-11-19");
  const lastSecond = startClock(limit, new Date("2026-11-19T23:59:59+08:00"));
  const nextSecond = startClock(limit, new Date("2026-11-20T00:00:00+08:00"));
  assert.deepEqual([dueOn(lastSecond), dueOn(nextSecond)], ["2026-11-26", "2026-11-27"]);
});

test("the zone of the host changes no due date", () => {
  const program = `
    import { seedCalendar } from "#lib/calendar/seed";
    import { startClock } from "#lib/clocks/change-clock";
    import { dueDate } from "#lib/clocks/why-this-date";
    import { limitOn } from "#lib/law/limits/limits";
    const keys = ["adjudication.docket", "adjudication.answer", "adjudication.conclude", "criminal.transfer"];
    for (const key of keys) for (const at of ["2026-11-19T23:59:59+08:00", "2026-11-20T00:00:00+08:00"])
      console.log(JSON.stringify(dueDate(startClock(limitOn(key, "2026-11-19"), new Date(at)), seedCalendar)));`;
  const run = (TZ: string) =>
    execFileSync(process.execPath, ["--input-type=module", "-e", program], {
      cwd: import.meta.dirname,
      env: { ...process.env, TZ },
      encoding: "utf8",
    });
  const expected = run("Asia/Shanghai");
  assert.match(expected, /"dueOn":"2026-11-26"/);
  for (const zone of ["America/New_York", "Pacific/Kiritimati"]) assert.equal(run(zone), expected);
});

test("the days of a pause do not count and the rest runs on from the day after it", () => {
  const limit = limitOn("adjudication.conclude", "2026-03-02");
  const clock = startClock(limit, noon("2026-03-02"));
  assert.equal(dueOn(clock), "2026-06-02");
  const paused = pauseClock(clock, limit, { from: "2026-04-10", ...suspension } as never);
  assert.deepEqual(dueOf(paused, seedCalendar), { dueOn: null, dueAt: null, expected: false });
  // Ten days, from 10 to 19 April, move the second of June, a Tuesday, to the twelfth, a Friday.
  assert.equal(dueOn(resumeClock(paused, "2026-04-19")), "2026-06-12");
});

test("a pause that begins after the last day changes nothing, nor does one before the start", () => {
  const limit = limitOn("adjudication.docket", "2026-11-20");
  const clock = startClock(limit, noon("2026-11-20"));
  const late = pauseClock(clock, limit, { from: "2026-11-28", ...suspension } as never);
  const early = pauseClock(clock, limit, { from: "2026-11-01", ...suspension } as never);
  assert.equal(dueOn(late), "2026-11-27");
  assert.equal(dueOn(resumeClock(early, "2026-11-20")), "2026-11-27");
});

test("a last day on Saturday is not moved into a pause but past it", () => {
  const limit = limitOn("adjudication.conclude", "2026-08-21");
  const clock = startClock(limit, noon("2026-08-21"));
  assert.equal(dueOn(clock), "2026-11-23");
  const paused = pauseClock(clock, limit, { from: "2026-11-22", ...suspension } as never);
  assert.equal(dueOn(paused), null);
  assert.equal(dueOn(resumeClock(paused, "2026-11-24")), "2026-11-25");
});

test("3 months, 1 by the head and 2 by the superior are 6 months from docketing", () => {
  const limit = limitOn("adjudication.conclude", "2026-01-31");
  const granted = { approvedBy: "—", reason: "案情复杂", at: noon("2026-04-01") };
  let clock = startClock(limit, noon("2026-01-31"));
  assert.equal(dueOn(clock), "2026-04-30");
  clock = extendClock(clock, limit, { ...granted, amount: 1, unit: "months" });
  assert.equal(dueOn(clock), "2026-06-01");
  clock = extendClock(clock, limit, { ...granted, amount: 2, unit: "months" });
  assert.equal(dueOn(clock), "2026-07-31");
});

test("an extension in another unit runs on from the last day of the limit", () => {
  const limit = limitOn("counterfeit-patent.conclude", "2026-01-31");
  const clock = startClock(limit, noon("2026-01-31"));
  const granted = {
    amount: 15,
    unit: "days",
    approvedBy: "—",
    reason: "—",
    at: noon("2026-02-20"),
  };
  assert.equal(dueOn(clock), "2026-02-28");
  assert.equal(dueOn(extendClock(clock, limit, granted as never)), "2026-03-16");
});

test("a date is expected while it rests on a year that is not announced", () => {
  const expected = (key: LimitKey, date: string) => dueOf(start(key, date), seedCalendar).expected;
  assert.equal(expected("adjudication.docket", "2026-11-20"), false);
  assert.equal(expected("adjudication.docket", "2026-12-24"), true);
  assert.equal(expected("adjudication.conclude", "2026-11-20"), true);
  assert.equal(expected("adjudication.conclude", "2026-08-20"), false);
  assert.equal(expected("criminal.transfer", "2026-12-31"), false);
});
