import type { Calendar } from "#lib/calendar/calendar";
import {
  addDays,
  addMonths,
  isPlainDate,
  type PlainDate,
  shanghaiDate,
} from "#lib/calendar/plain-date";
import { addWorkingDays } from "#lib/calendar/working-days";

/** Days in Asia/Shanghai, both ends included; an end that is left out is open. */
export type DayRange = { first?: PlainDate; last?: PlainDate };

/** From when days are counted, and by which calendar. */
export type DayContext = { now: Date; calendar: Calendar };

type Compare = "<" | "<=" | ">" | ">=" | "=";

/** The last day that is at most `n` working or calendar days away; days off belong to what precedes. */
type LastDay = (n: number) => PlainDate;

const comparison = /^(<=|>=|<|>|=|≤|≥|＜|＞)?(.*)$/su;
const aliases: Readonly<Record<string, Compare>> = { "≤": "<=", "≥": ">=", "＜": "<", "＞": ">" };
const amount = /^(\d{1,3})(wd|个?工作日|d|天|日|days?|workingdays?)$/u;
const namedDays: Readonly<Record<string, number>> = {
  today: 0,
  今天: 0,
  今日: 0,
  tomorrow: 1,
  明天: 1,
  yesterday: -1,
  昨天: -1,
};

/** What is left until a day in the future: `<3wd`, `<=5天`, `today`, `2026-12`, `2026-12-01..2026-12-10`. */
export function daysAhead(text: string, context: DayContext): DayRange | null {
  const today = shanghaiDate(context.now);
  return rangeOf(text, today, (count, isWorking): PlainDate => {
    if (!isWorking) return addDays(today, count);
    return addDays(addWorkingDays(context.calendar, today, count + 1), -1);
  });
}

/** How long ago a day in the past was: `<7d` is one of the last seven days, today included. */
export function daysBack(text: string, context: DayContext): DayRange | null {
  const today = shanghaiDate(context.now);
  const { compare, rest } = split(text);
  const back = amount.exec(bare(rest));
  if (!back) return rangeOf(text, today, () => today);
  if (isWorkingUnit(back[2]!)) return null;
  return since(compare, Number(back[1]), (n) => addDays(today, -n));
}

function rangeOf(
  text: string,
  today: PlainDate,
  lastDay: (count: number, isWorking: boolean) => PlainDate,
): DayRange | null {
  const { compare, rest } = split(text);
  const ahead = amount.exec(bare(rest));
  if (ahead) {
    const isWorking = isWorkingUnit(ahead[2]!);
    return upTo(compare, Number(ahead[1]), (n) => lastDay(n, isWorking));
  }
  const days = namedRange(rest, today);
  return days && compared(compare, days);
}

function bare(text: string): string {
  return text.normalize("NFKC").toLowerCase().replaceAll(/\s/gu, "");
}

function isWorkingUnit(unit: string): boolean {
  return /^wd|工作日|^workingday/u.test(unit);
}

function split(text: string): { compare: Compare; rest: string } {
  const [, sign = "=", rest = ""] = comparison.exec(text.trim())!;
  return { compare: aliases[sign] ?? (sign as Compare), rest: rest.trim() };
}

/** `n` days left: after the last day of n - 1 and up to the last day of n. */
function upTo(compare: Compare, n: number, last: LastDay): DayRange {
  const after = (count: number) => addDays(last(count), 1);
  switch (compare) {
    case "<":
      return { last: last(n - 1) };
    case "<=":
      return { last: last(n) };
    case ">":
      return { first: after(n) };
    case ">=":
      return { first: after(n - 1) };
    case "=":
      return { first: after(n - 1), last: last(n) };
  }
}

/** `n` days ago is that day alone; less is later. */
function since(compare: Compare, n: number, day: LastDay): DayRange {
  switch (compare) {
    case "<":
      return { first: day(n - 1) };
    case "<=":
      return { first: day(n) };
    case ">":
      return { last: day(n + 1) };
    case ">=":
      return { last: day(n) };
    case "=":
      return { first: day(n), last: day(n) };
  }
}

function namedRange(text: string, today: PlainDate): Required<DayRange> | null {
  const [from, to, more] = text.split("..");
  if (more !== undefined) return null;
  const first = oneOrMonth(from ?? "", today);
  const last = to === undefined ? first : oneOrMonth(to, today);
  return first && last && { first: first.first, last: last.last };
}

function oneOrMonth(text: string, today: PlainDate): Required<DayRange> | null {
  const shift = Object.hasOwn(namedDays, bare(text)) ? namedDays[bare(text)] : undefined;
  if (shift !== undefined) return { first: addDays(today, shift), last: addDays(today, shift) };
  const parts = /^(\d{4})[-/年](\d{1,2})(?:月?|[-/月](\d{1,2})日?)$/u.exec(text.normalize("NFKC"));
  if (!parts) return null;
  const [, year, month, day] = parts;
  const first = `${year}-${month!.padStart(2, "0")}-${(day ?? "1").padStart(2, "0")}`;
  if (!isPlainDate(first)) return null;
  return { first, last: day ? first : addDays(addMonths(first, 1), -1) };
}

function compared(compare: Compare, { first, last }: Required<DayRange>): DayRange {
  switch (compare) {
    case "<":
      return { last: addDays(first, -1) };
    case "<=":
      return { last };
    case ">":
      return { first: addDays(last, 1) };
    case ">=":
      return { first };
    case "=":
      return { first, last };
  }
}
