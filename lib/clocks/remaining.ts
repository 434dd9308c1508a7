import type { Calendar } from "#lib/calendar/calendar";
import { daysBetween, shanghaiDate } from "#lib/calendar/plain-date";
import { countWorkingDays } from "#lib/calendar/working-days";
import { type Clock, isOpen } from "#lib/clocks/clock";
import { dueOf } from "#lib/clocks/due-date";
import { lastDayOf } from "#lib/clocks/urgency";
import type { Unit } from "#lib/law/limits/limit-version";

const MINUTE = 60_000;

/** Time in the unit that a person would say it in; `minutes` only beside hours. */
export type Span =
  | { unit: "working-days" | "days"; amount: number }
  | { unit: "hours"; amount: number; minutes: number };

/** What is left of a clock. Running with amount 0 means: until the end of today. */
export type Remaining =
  | { state: "running"; left: Span }
  | { state: "overdue"; by: Span }
  | { state: "paused" }
  | { state: "ended"; late: boolean };

/** What is left of the clock at that instant, or how far it is overdue, or how it ended. */
export function remaining(clock: Clock, now: Date, calendar: Calendar): Remaining {
  const { dueAt } = dueOf(clock, calendar);
  if (!isOpen(clock)) return { state: "ended", late: dueAt !== null && clock.endedAt! >= dueAt };
  return remainingUntil(dueAt, clock.limit.unit, now, calendar);
}

/**
 * The same from the instant at which an open clock runs out (null: paused). Limits in working days
 * are told in working days, in hours in hours, all others in calendar days; overdue by no full
 * working day yet is told in calendar days.
 */
export function remainingUntil(
  dueAt: Date | null,
  unit: Unit,
  now: Date,
  calendar: Calendar,
): Remaining {
  if (dueAt === null) return { state: "paused" };
  const isOverdue = now >= dueAt;
  const span = spanBetween(now, dueAt, unit, calendar);
  return isOverdue ? { state: "overdue", by: span } : { state: "running", left: span };
}

function spanBetween(now: Date, dueAt: Date, unit: Unit, calendar: Calendar): Span {
  if (unit === "hours") return hoursBetween(now, dueAt);
  const [today, dueOn] = [shanghaiDate(now), lastDayOf(dueAt)];
  const workingDays = Math.abs(countWorkingDays(calendar, today, dueOn));
  const isTold = unit === "working-days" && (workingDays > 0 || now < dueAt);
  if (isTold) return { unit: "working-days", amount: workingDays };
  return { unit: "days", amount: Math.abs(daysBetween(today, dueOn)) };
}

function hoursBetween(now: Date, dueAt: Date): Span {
  const minutes = Math.floor(Math.abs(dueAt.getTime() - now.getTime()) / MINUTE);
  return { unit: "hours", amount: Math.floor(minutes / 60), minutes: minutes % 60 };
}
