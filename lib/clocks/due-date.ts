import { type Calendar, isConfirmed } from "#lib/calendar/calendar";
import {
  addMonths,
  daysBetween,
  endOfDayShanghai,
  type PlainDate,
  shanghaiDate,
} from "#lib/calendar/plain-date";
import { isWorkingDay } from "#lib/calendar/working-days";
import type { Clock } from "#lib/clocks/clock";
import {
  calendarDays,
  countOn,
  firstOpenWorkingDay,
  instantOn,
  workingDaysOf,
} from "#lib/clocks/count-past-pauses";
import type { Unit } from "#lib/law/limits/limit-version";

const HOUR = 3_600_000;

/** A stretch of one unit: the limit itself with what lengthens it in the same unit, or another. */
export type Stretch = {
  amount: number;
  unit: Unit;
  from: PlainDate;
  /** The last day counted, or null if a pause holds the count up. */
  to: PlainDate | null;
};

/**
 * When a clock runs out. Both are null while it is paused. `dueAt` is the first instant too late:
 * 24:00 in Shanghai of `dueOn`, or for hours the exact instant. `expected` (预计): the date rests
 * on holidays that are not announced yet and may move.
 */
export type Due = { dueOn: PlainDate | null; dueAt: Date | null; expected: boolean };

/**
 * When the clock runs out, without the arithmetic: what queues and sweeps ask for. The start day
 * is not counted (民法典 201); months and years end on the corresponding day or the month's last
 * (202); a last day off moves to the next working day (203), hours never move.
 */
export function dueOf(clock: Clock, calendar: Calendar): Due {
  if (clock.limit.unit === "hours") return dueAfterHours(clock);
  const stretches = stretchesOf(clock, calendar);
  const last = stretches.at(-1)!;
  const dueOn = rollForward(clock, calendar, last.to);
  if (dueOn === null || last.to === null) return { dueOn: null, dueAt: null, expected: false };
  const countsWorkingDays = stretches.some(({ unit }) => unit === "working-days");
  const from = countsWorkingDays ? clock.startDate : last.to;
  const expected = !isConfirmed(calendar, from, dueOn);
  return { dueOn, dueAt: endOfDayShanghai(dueOn), expected };
}

/**
 * The stretches that a clock in days, months or years counts through, each from the last day of the
 * one before. Extensions in the same unit join the limit: 3 months and 1 are 4 months. Inside
 * a pause months count as the days that they have, so the last day moves by the days paused (the
 * laws say that the time is not counted, not how; this is the platform's own rule).
 */
export function stretchesOf(clock: Clock, calendar: Calendar): Stretch[] {
  const stretches: Stretch[] = [];
  let from: PlainDate | null = clock.startDate;
  for (const { amount, unit } of amountsOf(clock)) {
    if (from === null) break;
    const to = lastDay(clock, calendar, from, amount, unit);
    stretches.push({ amount, unit, from, to });
    from = to;
  }
  return stretches;
}

/** A calendar-day limit whose last day is off ends on the next working day (民法典 203, 民诉法 85). */
export function rollForward(
  clock: Clock,
  calendar: Calendar,
  last: PlainDate | null,
): PlainDate | null {
  if (last === null || isWorkingDay(calendar, last)) return last;
  return firstOpenWorkingDay(calendar, last, clock.pauses);
}

function dueAfterHours(clock: Clock): Due {
  const amounts = amountsOf(clock);
  const hours = amounts[0]!.amount;
  if (amounts.length > 1) throw new RangeError("A limit in hours is extended in hours");
  const dueAt = instantOn(clock.triggeredAt, hours * HOUR, clock.pauses);
  const dueOn = dueAt && shanghaiDate(new Date(dueAt.getTime() - 1));
  return { dueOn, dueAt, expected: false };
}

function amountsOf({ limit, extensions }: Clock): { amount: number; unit: Unit }[] {
  const amounts = [{ amount: limit.amount, unit: limit.unit }];
  for (const { amount, unit } of extensions) {
    const last = amounts.at(-1)!;
    if (last.unit === unit) last.amount += amount;
    else amounts.push({ amount, unit });
  }
  return amounts;
}

function lastDay(
  { pauses }: Clock,
  calendar: Calendar,
  from: PlainDate,
  amount: number,
  unit: Unit,
): PlainDate | null {
  if (unit === "working-days") return countOn(workingDaysOf(calendar), from, amount, pauses);
  if (unit === "days") return countOn(calendarDays, from, amount, pauses);
  if (unit === "hours") throw new RangeError("A limit in days is not extended in hours");
  const months = unit === "years" ? amount * 12 : amount;
  return countOn(calendarDays, from, daysBetween(from, addMonths(from, months)), pauses);
}
