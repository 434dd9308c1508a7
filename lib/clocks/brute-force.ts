import { readFileSync } from "node:fs";

/**
 * A second, deliberately slow reckoning of due dates for the tests: one day after another on the
 * UTC time line, its holidays taken straight from another collection. It shares no code and no data
 * with the product.
 */

const DAY = 86_400_000;

const published: { holidays: object; workdays: object } = JSON.parse(
  readFileSync(new URL(import.meta.resolve("chinese-days/dist/chinese-days.json")), "utf8"),
);
const rest = new Set(Object.keys(published.holidays));
const work = new Set(Object.keys(published.workdays));

// Years not announced: the law's thirteen days, written out by hand.
const EXPECTED = `
2027-02-05 2027-02-06 2027-02-07 2027-02-08 2027-04-05 2027-06-09 2027-09-15
2028-01-25 2028-01-26 2028-01-27 2028-01-28 2028-04-04 2028-05-28 2028-10-03
2029-02-12 2029-02-13 2029-02-14 2029-02-15 2029-04-04 2029-06-16 2029-09-22
2030-02-02 2030-02-03 2030-02-04 2030-02-05 2030-04-05 2030-06-05 2030-09-12`;
for (const day of EXPECTED.trim().split(/\s+/)) rest.add(day);
for (let year = 2027; year <= 2035; year++) {
  for (const day of ["01-01", "05-01", "05-02", "10-01", "10-02", "10-03"])
    rest.add(`${year}-${day}`);
}

const off = new Map<number, boolean>();

/** Midnight UTC of a date, as milliseconds: the unit in which this file counts. */
export function at(date: string): number {
  return Date.parse(`${date}T00:00:00Z`);
}

/** The date of such a midnight. */
export function dateOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** Whether nobody works on that day. */
export function isOff(time: number): boolean {
  let answer = off.get(time);
  if (answer === undefined) {
    const date = dateOf(time);
    const isWeekend = [0, 6].includes(new Date(time).getUTCDay());
    answer = rest.has(date) || (isWeekend && !work.has(date));
    off.set(time, answer);
  }
  return answer;
}

/** The due day of a limit without extensions, days for which `isPaused` is true left out. */
export function slowDueDate(
  start: string,
  amount: number,
  unit: string,
  isPaused: (time: number) => boolean = () => false,
): string {
  let left = unit === "months" || unit === "years" ? daysOfMonths(start, amount, unit) : amount;
  let time = at(start);
  while (left > 0) {
    time += DAY;
    if (isPaused(time)) continue;
    if (unit === "working-days" && isOff(time)) continue;
    left -= 1;
  }
  while (isOff(time) || (isPaused(time) && time !== at(start))) time += DAY;
  return dateOf(time);
}

function daysOfMonths(start: string, amount: number, unit: string): number {
  const [year, month, day] = start.split("-").map(Number) as [number, number, number];
  const target = month - 1 + (unit === "years" ? 12 * amount : amount);
  const [thatYear, thatMonth] = [year + Math.floor(target / 12), target % 12];
  let thatDay = day;
  // Walk back to a day that the month has.
  while (new Date(Date.UTC(thatYear, thatMonth, thatDay)).getUTCMonth() !== thatMonth) thatDay -= 1;
  return (Date.UTC(thatYear, thatMonth, thatDay) - at(start)) / DAY;
}
