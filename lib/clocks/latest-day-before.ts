import type { Calendar } from "#lib/calendar/calendar";
import { addDays, addMonths, type PlainDate } from "#lib/calendar/plain-date";
import { addWorkingDays } from "#lib/calendar/working-days";
import type { LimitVersion } from "#lib/law/limits/limit-version";

/**
 * The latest day for what must be done so long before an event: told on that day, the full number
 * of days lies after it and before or on the event's day (3 working days before a hearing).
 * A RangeError for a limit that runs forward or in hours.
 */
export function latestDayBefore(
  limit: Pick<LimitVersion, "key" | "amount" | "unit" | "before">,
  event: PlainDate,
  calendar: Calendar,
): PlainDate {
  if (!limit.before || limit.unit === "hours") throw new RangeError(`${limit.key} runs forward`);
  if (limit.unit === "working-days") return addWorkingDays(calendar, event, -limit.amount);
  if (limit.unit === "days") return addDays(event, -limit.amount);
  return addMonths(event, limit.unit === "years" ? -12 * limit.amount : -limit.amount);
}
