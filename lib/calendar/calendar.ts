import { FESTIVALS, FIXED_DAYS_OFF } from "#lib/calendar/festivals";
import type { PlainDate } from "#lib/calendar/plain-date";
import type { Words } from "#lib/words";

/** A day that is not what its weekday says: off though Monday to Friday, or worked though not. */
export type SpecialDay = { kind: "holiday" | "makeup-workday"; name: Words };

/** Confirmed once the State Council has announced the year's holidays and make-up days. */
export type YearStatus = "confirmed" | "expected";

/**
 * Which days are worked. A value: never change one in place, make another, because what is worked
 * out from it is kept for as long as it lives. Holidays may also name days of a weekend.
 */
export type Calendar = {
  days: Readonly<Record<PlainDate, SpecialDay>>;
  years: Readonly<Record<number, YearStatus>>;
};

/** The standing of a year; one that the calendar does not know is expected. */
export function yearStatus(calendar: Calendar, year: number): YearStatus {
  return calendar.years[year] ?? "expected";
}

/**
 * Whether the first day to the last lie in years whose holidays are announced. A notice may also
 * move the last days of the year before it (it did in 2018 and 2022), so from 27 December on the
 * next year must be announced too.
 */
export function isConfirmed(calendar: Calendar, from: PlainDate, to: PlainDate): boolean {
  const last = Number(to.slice(0, 4)) + (to.slice(5) >= "12-27" ? 1 : 0);
  for (let year = Number(from.slice(0, 4)); year <= last; year++) {
    if (yearStatus(calendar, year) !== "confirmed") return false;
  }
  return true;
}

/**
 * Why a day is not what its weekday says, if it is not. In a year not yet announced the days that
 * are off by law in every year are holidays even if nobody has entered them.
 */
export function specialDay(calendar: Calendar, date: PlainDate): SpecialDay | undefined {
  const entered = calendar.days[date];
  if (entered || yearStatus(calendar, Number(date.slice(0, 4))) === "confirmed") return entered;
  const festival = FIXED_DAYS_OFF[date.slice(5)];
  return festival && { kind: "holiday", name: FESTIVALS[festival] };
}
