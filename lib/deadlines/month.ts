import { addDays, addMonths, type PlainDate } from "#lib/calendar/plain-date";

/** A month as an address writes it, `2026-11`. */
export type Month = string;

/** The month of an address; without one, or with one that is none, the month of the day. */
export function monthOf(asked: string | undefined, today: PlainDate): Month {
  return asked && /^20\d\d-(0[1-9]|1[0-2])$/.test(asked) ? asked : today.slice(0, 7);
}

/** The first and last day of a month. */
export function daysOf(month: Month): { from: PlainDate; to: PlainDate } {
  const from = `${month}-01`;
  return { from, to: addDays(addMonths(from, 1), -1) };
}

/** The month so many months later, or earlier. */
export function monthsOn(month: Month, by: number): Month {
  return addMonths(`${month}-01`, by).slice(0, 7);
}
