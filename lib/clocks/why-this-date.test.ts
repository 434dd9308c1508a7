import assert from "node:assert/strict";
import { test } from "node:test";
import { seedCalendar } from "#lib/calendar/seed";
import { extendClock, pauseClock, resumeClock, startClock } from "#lib/clocks/change-clock";
import { dueDate } from "#lib/clocks/why-this-date";
import { type LimitKey, limitOn } from "#lib/law/limits/limits";

const noon = (date: string) => new Date(`${date}T12:00:00+08:00`);
const start = (key: LimitKey, date: string) => startClock(limitOn(key, date), noon(date));
const CITATION = { law: "cnipa-decree-81", article: "28", confirmed: true } as const;

test("5 working days over National Day are told trigger by trigger, day by day", () => {
  const { steps } = dueDate(start("adjudication.docket", "2026-09-28"), seedCalendar);
  const decree20 = { law: "cnipa-decree-81", article: "20", confirmed: true };
  const national = { zh: "国庆节", en: "National Day" };
  assert.deepEqual(steps, [
    { step: "trigger", at: noon("2026-09-28"), on: "2026-09-28", citation: decree20 },
    {
      step: "start-day",
      on: "2026-09-28",
      citation: { law: "civil-code", article: "201", confirmed: true },
    },
    {
      step: "holiday",
      name: national,
      from: "2026-10-01",
      to: "2026-10-07",
      days: [1, 2, 3, 4, 5, 6, 7].map((day) => `2026-10-0${day}`),
    },
    { step: "makeup-workday", name: national, on: "2026-10-10" },
    {
      step: "count",
      amount: 5,
      unit: "working-days",
      from: "2026-09-29",
      to: "2026-10-10",
      citation: decree20,
    },
    { step: "due", on: "2026-10-10", at: new Date("2026-10-10T16:00:00Z") },
  ]);
});

test("a last day in the Spring Festival is told as moved, by what and by which law", () => {
  const { steps } = dueDate(start("court.defend", "2026-02-04"), seedCalendar);
  assert.deepEqual(steps.slice(1, 5), [
    {
      step: "start-day",
      on: "2026-02-04",
      citation: { law: "civil-procedure-law", article: "85", confirmed: true },
    },
    {
      step: "count",
      amount: 15,
      unit: "days",
      from: "2026-02-05",
      to: "2026-02-19",
      citation: { law: "civil-procedure-law", article: "128", confirmed: true },
    },
    {
      step: "roll-forward",
      from: "2026-02-19",
      to: "2026-02-24",
      off: [{ zh: "春节", en: "Spring Festival" }],
      citation: { law: "civil-procedure-law", article: "85", confirmed: true },
    },
    { step: "due", on: "2026-02-24", at: new Date("2026-02-24T16:00:00Z") },
  ]);
});

test("pauses and extensions stand between the trigger and the count", () => {
  const limit = limitOn("adjudication.conclude", "2026-03-02");
  const pause = { from: "2026-04-10", reason: "suspension", citation: CITATION } as const;
  let clock = resumeClock(
    pauseClock(startClock(limit, noon("2026-03-02")), limit, pause),
    "2026-04-19",
  );
  const granted = { amount: 1, unit: "months", approvedBy: "王敏", reason: "案情复杂" } as const;
  clock = extendClock(clock, limit, { ...granted, at: noon("2026-05-20") });
  const { steps, dueOn } = dueDate(clock, seedCalendar);
  assert.deepEqual(
    steps.map(({ step }) => step),
    ["trigger", "start-day", "extension", "pause", "count", "roll-forward", "due"],
  );
  const told = steps.find((step) => step.step === "pause");
  assert.deepEqual(told, { step: "pause", ...pause, until: "2026-04-19", days: 10 });
  const count = steps.find((step) => step.step === "count");
  assert.deepEqual([count?.amount, count?.to, dueOn], [4, "2026-07-12", "2026-07-13"]);
});

test("a pause of a working-day limit says how many working days it took", () => {
  const limit = limitOn("adjudication.docket", "2026-11-20");
  const pause = { from: "2026-11-24", reason: "supplement", citation: CITATION } as const;
  const paused = pauseClock(startClock(limit, noon("2026-11-20")), limit, pause);
  const { steps, dueOn } = dueDate(resumeClock(paused, "2026-11-30"), seedCalendar);
  const told = steps.find((step) => step.step === "pause");
  assert.equal(told?.days, 5);
  assert.equal(dueOn, "2026-12-04");
  assert.deepEqual(
    steps.filter((step) => step.step === "weekends"),
    [{ step: "weekends", days: ["2026-11-21", "2026-11-22"] }],
  );
});

test("a paused clock ends its arithmetic with the pause", () => {
  const limit = limitOn("adjudication.conclude", "2026-03-02");
  const pause = { from: "2026-04-10", reason: "appraisal", citation: CITATION } as const;
  const clock = pauseClock(startClock(limit, noon("2026-03-02")), limit, pause);
  const { steps, dueAt } = dueDate(clock, seedCalendar);
  assert.equal(dueAt, null);
  assert.deepEqual(steps.at(-1), { step: "paused", since: "2026-04-10", reason: "appraisal" });
});

test("a month without the corresponding day is told with its article", () => {
  const { steps } = dueDate(start("adjudication.conclude", "2025-11-30"), seedCalendar);
  assert.deepEqual(
    steps.find(({ step }) => step === "month-end"),
    {
      step: "month-end",
      on: "2026-02-28",
      citation: { law: "civil-code", article: "202", confirmed: true },
    },
  );
});

test("a date that rests on a year not announced says which", () => {
  const { steps, expected } = dueDate(start("adjudication.docket", "2026-12-24"), seedCalendar);
  assert.equal(expected, true);
  assert.deepEqual(
    steps.find(({ step }) => step === "expected"),
    { step: "expected", years: [2027] },
  );
});

test("hours are told from the instant, without days off", () => {
  const { steps } = dueDate(start("criminal.transfer", "2026-11-20"), seedCalendar);
  assert.deepEqual(
    steps.map(({ step }) => step),
    ["trigger", "start-instant", "count", "due"],
  );
});
