import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import lunar from "chinese-days";
import { isConfirmed, yearStatus } from "#lib/calendar/calendar";
import { MOVING_FESTIVALS } from "#lib/calendar/festivals";
import { addDays, daysBetween, weekday } from "#lib/calendar/plain-date";
import { expectedDays, seedCalendar } from "#lib/calendar/seed";
import {
  addWorkingDays,
  countWorkingDays,
  isWorkingDay,
  nextWorkingDay,
} from "#lib/calendar/working-days";

const published: { holidays: Record<string, string>; workdays: Record<string, string> } =
  JSON.parse(
    readFileSync(new URL(import.meta.resolve("chinese-days/dist/chinese-days.json")), "utf8"),
  );

test("every day of 2019 to 2026 is worked or off as an independent collection has it", () => {
  for (let day = "2019-01-01"; day <= "2026-12-31"; day = addDays(day, 1)) {
    const off = day in published.holidays || weekday(day) > 5;
    assert.equal(isWorkingDay(seedCalendar, day), day in published.workdays || !off, day);
  }
});

test("the moving festivals of the years to come fall where an independent lunar table has them", () => {
  const lunarDay = (year: number, month: number, day: number) =>
    lunar.getSolarDateFromLunar(`${year}-${month}-${day}`).date.slice(5);
  for (const [text, festivals] of Object.entries(MOVING_FESTIVALS)) {
    const year = Number(text);
    assert.equal(festivals.spring, lunarDay(year, 1, 1), text);
    assert.equal(festivals.dragonBoat, lunarDay(year, 5, 5), text);
    assert.equal(festivals.midAutumn, lunarDay(year, 8, 15), text);
    const terms = lunar.getSolarTerms(`${year}-04-01`, `${year}-04-10`);
    assert.equal(`${year}-${festivals.qingming}`, terms[0]?.date, text);
  }
});

test("a year not yet announced has the thirteen days that the law gives and no make-up day", () => {
  assert.deepEqual(Object.keys(expectedDays(2027)).sort(), [
    "2027-01-01",
    "2027-02-05",
    "2027-02-06",
    "2027-02-07",
    "2027-02-08",
    "2027-04-05",
    "2027-05-01",
    "2027-05-02",
    "2027-06-09",
    "2027-09-15",
    "2027-10-01",
    "2027-10-02",
    "2027-10-03",
  ]);
  for (const year of [2027, 2028, 2029, 2030, 2044]) {
    assert.equal(yearStatus(seedCalendar, year), "expected");
  }
  assert.equal(isWorkingDay(seedCalendar, "2044-05-02"), false);
  assert.equal(isWorkingDay(seedCalendar, "2044-05-03"), true);
});

test("an announced year takes nothing from the law's fixed days but what was announced", () => {
  const days = {
    "2027-01-01": { kind: "makeup-workday", name: { zh: "班", en: "worked" } },
  } as const;
  assert.equal(isWorkingDay({ days, years: { 2027: "confirmed" } }, "2027-01-01"), true);
  assert.equal(isWorkingDay({ days: {}, years: { 2027: "confirmed" } }, "2027-10-01"), true);
});

test("the last days of December are confirmed only with the next year", () => {
  assert.equal(isConfirmed(seedCalendar, "2026-11-22", "2026-12-26"), true);
  assert.equal(isConfirmed(seedCalendar, "2026-11-22", "2026-12-27"), false);
  assert.equal(isConfirmed(seedCalendar, "2025-12-31", "2026-01-05"), true);
  assert.equal(isConfirmed(seedCalendar, "2018-01-01", "2019-01-05"), false);
});

test("working days are counted across the make-up weekends around National Day 2026", () => {
  assert.equal(addWorkingDays(seedCalendar, "2026-09-28", 5), "2026-10-10");
  assert.equal(addWorkingDays(seedCalendar, "2026-10-10", -5), "2026-09-28");
  assert.equal(countWorkingDays(seedCalendar, "2026-09-28", "2026-10-10"), 5);
  assert.equal(countWorkingDays(seedCalendar, "2026-10-10", "2026-09-28"), -5);
  assert.equal(nextWorkingDay(seedCalendar, "2026-10-01"), "2026-10-08");
  assert.equal(nextWorkingDay(seedCalendar, "2026-10-10"), "2026-10-10");
  assert.equal(addWorkingDays(seedCalendar, "2026-10-03", 0), "2026-10-03");
});

test("stepping day by day gives the same answers as the worked-out years", () => {
  for (let start = "2019-12-20"; start <= "2028-01-20"; start = addDays(start, 13)) {
    let [day, count] = [start, 0];
    while (daysBetween(start, day) < 420) {
      day = addDays(day, 1);
      if (isWorkingDay(seedCalendar, day)) {
        count++;
        assert.equal(addWorkingDays(seedCalendar, start, count), day);
      }
      assert.equal(countWorkingDays(seedCalendar, start, day), count);
    }
  }
});

test("stepping backwards counts the days before and not the day itself", () => {
  for (let start = "2021-01-01"; start <= "2021-12-31"; start = addDays(start, 7)) {
    let [day, count] = [start, 0];
    while (count < 30) {
      day = addDays(day, -1);
      if (isWorkingDay(seedCalendar, day)) {
        count++;
        assert.equal(addWorkingDays(seedCalendar, start, -count), day);
      }
    }
  }
});
