import type { PlainDate } from "#lib/calendar/plain-date";
import type { Answers } from "#lib/complaints/answers";

/** Whether a right held on a day, by what its holder said of it. */
export type RightOnDay = "in-force" | "not-yet" | "ended" | "invalidated" | "pending";

/**
 * The right's validity on the day of the conduct (plain date, Asia/Shanghai): an infringement needs a
 * right in force on that day, whatever it is today.
 */
export function rightOnDay(
  { status, validFrom, validUntil, lapsedOn }: Answers["right"],
  day: PlainDate,
): RightOnDay {
  if (status === "invalidated" || status === "pending") return status;
  if (validFrom && day < validFrom) return "not-yet";
  const end = [lapsedOn, validUntil].filter((one) => one !== undefined).sort()[0];
  if (end) return day > end ? "ended" : "in-force";
  return status === "lapsed" ? "ended" : "in-force";
}
