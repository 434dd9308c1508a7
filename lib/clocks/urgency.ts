import type { Calendar } from "#lib/calendar/calendar";
import { type PlainDate, shanghaiDate } from "#lib/calendar/plain-date";
import { countWorkingDays } from "#lib/calendar/working-days";
import { type Clock, isOpen } from "#lib/clocks/clock";
import { dueOf } from "#lib/clocks/due-date";

/** How pressing a limit is. Never stored: it changes with the hour. */
export type Urgency = "overdue" | "today" | "within-3-working-days" | "later" | "paused" | "met";

/** How pressing the clock is at that instant; one that has ended, in time or late, is `met`. */
export function urgency(clock: Clock, now: Date, calendar: Calendar): Urgency {
  return isOpen(clock) ? urgencyAt(dueOf(clock, calendar).dueAt, now, calendar) : "met";
}

/** The same from the instant at which an open clock runs out; null is a paused one. */
export function urgencyAt(dueAt: Date | null, now: Date, calendar: Calendar): Urgency {
  if (dueAt === null) return "paused";
  if (now >= dueAt) return "overdue";
  const [today, dueOn] = [shanghaiDate(now), lastDayOf(dueAt)];
  if (dueOn === today) return "today";
  return countWorkingDays(calendar, today, dueOn) <= 3 ? "within-3-working-days" : "later";
}

/** The day that a due instant belongs to: midnight ends the day before it. */
export function lastDayOf(dueAt: Date): PlainDate {
  return shanghaiDate(new Date(dueAt.getTime() - 1));
}
