import type { Random } from "#db/seed/demo/random";
import type { Calendar } from "#lib/calendar/calendar";
import { addDays, type PlainDate, shanghaiDate } from "#lib/calendar/plain-date";
import { addWorkingDays, isWorkingDay, nextWorkingDay } from "#lib/calendar/working-days";

const minute = 60_000;
/** Minutes after midnight between which offices work, and between which parties write. */
const office = { from: 9 * 60, until: 17 * 60 + 20 };
const anyHour = { from: 8 * 60, until: 21 * 60 + 30 };

/** A moment some working days later, in office hours; the same day means later that day. */
export function officeMoment(after: Date, days: number, calendar: Calendar, random: Random): Date {
  const today = shanghaiDate(after);
  const day = nextWorkingDay(calendar, addWorkingDays(calendar, today, days));
  const found = momentOn(day, office, after, random);
  if (found) return found;
  return momentOn(addWorkingDays(calendar, today, days + 1), office, after, random)!;
}

/** A moment some days later, at an hour at which people are up. */
export function partyMoment(after: Date, days: number, random: Random): Date {
  const today = shanghaiDate(after);
  const found = momentOn(addDays(today, days), anyHour, after, random);
  return found ?? momentOn(addDays(today, days + 1), anyHour, after, random)!;
}

/** The last working day before a day, or the day itself. */
export function workedOnOrBefore(calendar: Calendar, day: PlainDate): PlainDate {
  return isWorkingDay(calendar, day) ? day : addWorkingDays(calendar, day, -1);
}

/** An instant of a day in Shanghai, minutes after midnight. */
export function instantAt(day: PlainDate, minutes: number): Date {
  return new Date(Date.parse(`${day}T00:00:00+08:00`) + minutes * minute);
}

function momentOn(
  day: PlainDate,
  { from, until }: { from: number; until: number },
  after: Date,
  random: Random,
): Date | null {
  const start = Math.max(+instantAt(day, from), +after + 11 * minute);
  const end = +instantAt(day, until);
  if (start > end) return null;
  const within = start + Math.floor(random.next() * Math.min(end - start, 300 * minute));
  return new Date(within - (within % 1000));
}
