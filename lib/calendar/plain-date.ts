/** A day in Asia/Shanghai, `YYYY-MM-DD`; two of them compare as text compares. */
export type PlainDate = string;

const DAY = 86_400_000;
const SHANGHAI_OFFSET = 8 * 3_600_000;

/**
 * The day that an instant falls on in Asia/Shanghai, whatever the zone of the host. China has kept
 * UTC+8 without summer time since 1991-09-15; earlier summers would be an hour off.
 */
export function shanghaiDate(instant: Date): PlainDate {
  return new Date(instant.getTime() + SHANGHAI_OFFSET).toISOString().slice(0, 10);
}

/** 24:00 of the day in Asia/Shanghai: the first instant that is no longer part of it. */
export function endOfDayShanghai(date: PlainDate): Date {
  return new Date((dayNumber(date) + 1) * DAY - SHANGHAI_OFFSET);
}

/** 00:00 of the day in Asia/Shanghai: its first instant. */
export function startOfDayShanghai(date: PlainDate): Date {
  return new Date(dayNumber(date) * DAY - SHANGHAI_OFFSET);
}

/** The day so many days later, or earlier if negative. */
export function addDays(date: PlainDate, days: number): PlainDate {
  return fromDayNumber(dayNumber(date) + days);
}

/** The corresponding day so many months later, or the last day of a month without one (民法典 202). */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const count = yearOf(date) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const [year, month] = [Math.floor(count / 12), count % 12];
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const day = Math.min(Number(date.slice(8)), lastDay);
  return `${pad(year, 4)}-${pad(month + 1, 2)}-${pad(day, 2)}`;
}

/** The corresponding day so many years later; 29 February becomes 28 in a common year. */
export function addYears(date: PlainDate, years: number): PlainDate {
  return addMonths(date, years * 12);
}

/** 1 is Monday, 7 is Sunday. */
export function weekday(date: PlainDate): number {
  // 1970-01-01 was a Thursday.
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;
}

/** Days from the first date to the second; negative if the second is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** Below zero, zero or above zero, as `from` is before, on or after `to`. */
export function compareDates(from: PlainDate, to: PlainDate): number {
  return from < to ? -1 : Number(from > to);
}

/** Whether the text is a day that exists, written `YYYY-MM-DD`, from the year 1000 on. */
export function isPlainDate(text: string): boolean {
  return /^[1-9]\d{3}-\d{2}-\d{2}$/u.test(text) && fromDayNumber(dayNumber(text)) === text;
}

/** Days since 1970-01-01: dates as whole numbers, for counting. */
export function dayNumber(date: PlainDate): number {
  return Date.UTC(yearOf(date), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) / DAY;
}

/** The day with that number, see {@link dayNumber}. */
export function fromDayNumber(number: number): PlainDate {
  return Number.isFinite(number) ? new Date(number * DAY).toISOString().slice(0, 10) : "";
}

/** The year of a date. */
export function yearOf(date: PlainDate): number {
  return Number(date.slice(0, 4));
}

function pad(number: number, width: number): string {
  return String(number).padStart(width, "0");
}
