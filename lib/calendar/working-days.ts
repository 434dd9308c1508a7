import { type Calendar, specialDay } from "#lib/calendar/calendar";
import {
  dayNumber,
  fromDayNumber,
  type PlainDate,
  weekday,
  yearOf,
} from "#lib/calendar/plain-date";

/** One year, worked out once: `before[i]` working days precede its day i; `list` holds them all. */
type Year = { first: number; before: Uint16Array; list: Int32Array };

const known = new WeakMap<Calendar, Map<number, Year>>();

/** Whether the day is worked: Monday to Friday but for holidays, and make-up days. */
export function isWorkingDay(calendar: Calendar, date: PlainDate): boolean {
  const special = specialDay(calendar, date);
  return special ? special.kind === "makeup-workday" : weekday(date) <= 5;
}

/**
 * The n-th working day after the date (before it, if n is negative); the date itself is not
 * counted. n = 0 gives the date itself.
 */
export function addWorkingDays(calendar: Calendar, date: PlainDate, n: number): PlainDate {
  if (n === 0) return date;
  let year = yearOf(date);
  let rank = workedUpTo(calendar, date) + n - 1;
  if (n < 0) rank = workedBefore(calendar, date) + n;
  while (rank < 0) rank += yearFor(calendar, --year).list.length;
  while (rank >= yearFor(calendar, year).list.length) {
    rank -= yearFor(calendar, year++).list.length;
  }
  return fromDayNumber(yearFor(calendar, year).list[rank]!);
}

/** Working days after `from` up to and including `to`; negative if `to` is earlier. */
export function countWorkingDays(calendar: Calendar, from: PlainDate, to: PlainDate): number {
  if (to < from) return -countWorkingDays(calendar, to, from);
  let count = workedUpTo(calendar, to) - workedUpTo(calendar, from);
  for (let year = yearOf(from); year < yearOf(to); year++) {
    count += yearFor(calendar, year).list.length;
  }
  return count;
}

/** The date itself if it is worked, else the first working day after it. */
export function nextWorkingDay(calendar: Calendar, date: PlainDate): PlainDate {
  return isWorkingDay(calendar, date) ? date : addWorkingDays(calendar, date, 1);
}

function workedBefore(calendar: Calendar, date: PlainDate): number {
  const year = yearFor(calendar, yearOf(date));
  return year.before[dayNumber(date) - year.first]!;
}

function workedUpTo(calendar: Calendar, date: PlainDate): number {
  return workedBefore(calendar, date) + (isWorkingDay(calendar, date) ? 1 : 0);
}

function yearFor(calendar: Calendar, year: number): Year {
  const years = known.get(calendar) ?? new Map<number, Year>();
  known.set(calendar, years);
  const found = years.get(year) ?? workOut(calendar, year);
  years.set(year, found);
  return found;
}

function workOut(calendar: Calendar, year: number): Year {
  const first = dayNumber(`${year}-01-01`);
  const length = dayNumber(`${year}-12-31`) - first + 1;
  const before = new Uint16Array(length);
  const list: number[] = [];
  for (let day = 0; day < length; day++) {
    before[day] = list.length;
    if (isWorkingDay(calendar, fromDayNumber(first + day))) list.push(first + day);
  }
  return { first, before, list: Int32Array.from(list) };
}
