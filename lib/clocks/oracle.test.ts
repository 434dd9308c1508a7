import assert from "node:assert/strict";
import { test } from "node:test";
import { addDays, type PlainDate } from "#lib/calendar/plain-date";
import { seedCalendar } from "#lib/calendar/seed";
import { at, slowDueDate } from "#lib/clocks/brute-force";
import type { Clock, Pause } from "#lib/clocks/clock";
import { dueOf } from "#lib/clocks/due-date";
import { dueDate } from "#lib/clocks/why-this-date";
import type { Unit } from "#lib/law/limits/limit-version";

const AMOUNTS: Record<Exclude<Unit, "hours">, number[]> = {
  "working-days": [1, 2, 3, 5, 7, 10, 15, 20, 30, 50],
  days: [3, 7, 10, 15, 30, 60, 90],
  months: [1, 2, 3, 6],
  years: [1, 2, 3],
};
const CITATION = { law: "civil-code", article: "201" } as const;

function* everyDay(): Generator<PlainDate> {
  for (let day = "2020-01-01"; day <= "2027-12-31"; day = addDays(day, 1)) yield day;
}

function clockFrom(day: PlainDate, amount: number, unit: Unit, pauses: Pause[] = []): Clock {
  const limit = { key: "test", kind: "statutory", amount, unit, citation: CITATION } as const;
  const triggeredAt = new Date(`${day}T23:59:59+08:00`);
  return { limit, triggeredAt, startDate: day, pauses, extensions: [] };
}

function pause(from: PlainDate, until: PlainDate): Pause {
  return { from, until, reason: "suspension", citation: CITATION };
}

for (const [unit, amounts] of Object.entries(AMOUNTS) as [Exclude<Unit, "hours">, number[]][]) {
  test(`limits in ${unit} from every day of 2020 to 2027 end where a slow reckoning says`, () => {
    for (const day of everyDay()) {
      for (const amount of amounts) {
        const { dueOn, dueAt } = dueOf(clockFrom(day, amount, unit), seedCalendar);
        const expected = slowDueDate(day, amount, unit);
        assert.equal(dueOn, expected, `${amount} ${unit} from ${day}`);
        assert.equal(dueAt!.getTime(), at(expected) + 16 * 3_600_000);
      }
    }
  });

  test(`limits in ${unit} with two pauses, from every day, end where a slow reckoning says`, () => {
    let shift = 0;
    for (const day of everyDay()) {
      shift = (shift + 5) % 23;
      const first = pause(addDays(day, shift - 4), addDays(day, shift));
      const second = pause(addDays(day, shift + 6), addDays(day, shift + 6 + (shift % 9)));
      const isPaused = (time: number) =>
        [first, second].some(({ from, until }) => at(from) <= time && time <= at(until!));
      for (const amount of amounts.slice(1, 4)) {
        const clock = clockFrom(day, amount, unit, [second, first]);
        const expected = slowDueDate(day, amount, unit, isPaused);
        assert.equal(dueOf(clock, seedCalendar).dueOn, expected, `${amount} ${unit} from ${day}`);
      }
    }
  });
}

test("limits in hours from every day end at the exact instant and never roll", () => {
  for (const day of everyDay()) {
    for (const amount of [24, 48]) {
      const clock = clockFrom(day, amount, "hours");
      const { dueAt } = dueOf(clock, seedCalendar);
      assert.equal(dueAt!.getTime() - clock.triggeredAt.getTime(), amount * 3_600_000);
    }
  }
});

test("the arithmetic of every working-day limit adds up to the day it ends on", () => {
  for (const day of everyDay()) {
    const { steps, dueOn } = dueDate(clockFrom(day, 15, "working-days"), seedCalendar);
    let skipped = 0;
    for (const step of steps) {
      if (step.step === "weekends" || step.step === "holiday") skipped += step.days.length;
    }
    const passed = (at(dueOn!) - at(day)) / 86_400_000;
    assert.equal(passed - skipped, 15, day);
  }
});
