import type { Calendar } from "#lib/calendar/calendar";
import {
  addDays,
  daysBetween,
  endOfDayShanghai,
  type PlainDate,
  startOfDayShanghai,
} from "#lib/calendar/plain-date";
import { addWorkingDays, countWorkingDays, nextWorkingDay } from "#lib/calendar/working-days";
import type { Pause } from "#lib/clocks/clock";

/** How days are counted: `count` those after `from` up to `to`, `add` so many after `from`. */
export type Ruler = {
  count(from: PlainDate, to: PlainDate): number;
  add(from: PlainDate, amount: number): PlainDate;
};

/** Every day counts. */
export const calendarDays: Ruler = { count: daysBetween, add: addDays };

/** Only working days count. */
export function workingDaysOf(calendar: Calendar): Ruler {
  return {
    count: (from, to) => countWorkingDays(calendar, from, to),
    add: (from, amount) => addWorkingDays(calendar, from, amount),
  };
}

/**
 * The day on which so many days have been counted after `from`, those inside a pause left out;
 * null if a pause that lasts still is reached first.
 */
export function countOn(
  ruler: Ruler,
  from: PlainDate,
  amount: number,
  pauses: readonly Pause[],
): PlainDate | null {
  let [at, left] = [from, amount];
  for (const pause of inOrder(pauses)) {
    if (pause.until !== null && pause.until <= at) continue;
    const before = addDays(pause.from, -1);
    const counted = before > at ? ruler.count(at, before) : 0;
    if (counted >= left) break;
    if (pause.until === null) return null;
    left -= counted;
    at = pause.until;
  }
  return ruler.add(at, left);
}

/** The first working day outside every pause, from the date itself on; null as above. */
export function firstOpenWorkingDay(
  calendar: Calendar,
  date: PlainDate,
  pauses: readonly Pause[],
): PlainDate | null {
  let day = nextWorkingDay(calendar, date);
  for (const pause of inOrder(pauses)) {
    if (day < pause.from || (pause.until !== null && pause.until < day)) continue;
    if (pause.until === null) return null;
    day = nextWorkingDay(calendar, addDays(pause.until, 1));
  }
  return day;
}

/** The instant so many milliseconds after another, whole paused days left out; null as above. */
export function instantOn(from: Date, milliseconds: number, pauses: readonly Pause[]): Date | null {
  let [at, left] = [from.getTime(), milliseconds];
  for (const pause of inOrder(pauses)) {
    const end = pause.until === null ? null : endOfDayShanghai(pause.until).getTime();
    if (end !== null && end <= at) continue;
    const passed = Math.max(0, startOfDayShanghai(pause.from).getTime() - at);
    if (passed >= left) break;
    if (end === null) return null;
    left -= passed;
    at = end;
  }
  return new Date(at + left);
}

function inOrder(pauses: readonly Pause[]): readonly Pause[] {
  return pauses.length < 2
    ? pauses
    : pauses.toSorted((one, other) => (one.from < other.from ? -1 : 1));
}
