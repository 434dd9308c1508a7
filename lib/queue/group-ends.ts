import type { Calendar } from "#lib/calendar/calendar";
import { addDays, endOfDayShanghai, shanghaiDate } from "#lib/calendar/plain-date";
import { addWorkingDays } from "#lib/calendar/working-days";

/**
 * The instants between which the groups of a queue lie, in Asia/Shanghai: the end of today, and the
 * end of the last day that is within three working days. They part exactly as `urgencyAt` does.
 */
export function groupEnds(now: Date, calendar: Calendar): { today: Date; soon: Date } {
  const today = shanghaiDate(now);
  const fourth = addWorkingDays(calendar, today, 4);
  return { today: endOfDayShanghai(today), soon: endOfDayShanghai(addDays(fourth, -1)) };
}
