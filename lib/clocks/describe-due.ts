import { shanghaiDate, weekday, yearOf } from "#lib/calendar/plain-date";
import type { Due } from "#lib/clocks/due-date";
import { clockTime } from "#lib/clocks/print-time";
import type { Remaining, Span } from "#lib/clocks/remaining";
import { lastDayOf } from "#lib/clocks/urgency";

export type DueKey =
  | "running"
  | "today"
  | "todayHours"
  | "overdue"
  | "paused"
  | "ended"
  | "endedLate";

/** A message under `clocks.due` and the values that it takes. */
export type DueLine = { key: DueKey; values: Record<string, string | number> };

/**
 * The one line that a queue or page shows: 剩 3 个工作日 · 11月25日（周三） 24:00 到期. The year is
 * told only if it is not that of `now` in Shanghai.
 */
export function describeDue(
  { dueAt, expected }: Pick<Due, "dueAt" | "expected">,
  left: Remaining,
  now: Date,
): DueLine {
  if (left.state === "ended") return { key: left.late ? "endedLate" : "ended", values: {} };
  if (left.state === "paused" || dueAt === null) return { key: "paused", values: {} };
  const span = left.state === "overdue" ? left.by : left.left;
  const values = { ...spanValues(span), ...dayValues(dueAt, now), expected: yesNo(expected) };
  if (left.state === "overdue") return { key: "overdue", values };
  if (lastDayOf(dueAt) !== shanghaiDate(now)) return { key: "running", values };
  return { key: span.unit === "hours" ? "todayHours" : "today", values };
}

function spanValues(span: Span): Record<string, string | number> {
  if (span.unit === "hours") return { ...span };
  return { amount: span.amount, minutes: 0, unit: span.unit === "days" ? "days" : "workingDays" };
}

function dayValues(dueAt: Date, now: Date): Record<string, string | number> {
  const date = lastDayOf(dueAt);
  const isThisYear = yearOf(date) === yearOf(shanghaiDate(now));
  const year = isThisYear ? "same" : date.slice(0, 4);
  const [month, day] = [Number(date.slice(5, 7)), Number(date.slice(8))];
  return { year, month, day, weekday: String(weekday(date)), time: clockTime(dueAt) };
}

function yesNo(condition: boolean): "yes" | "no" {
  return condition ? "yes" : "no";
}
