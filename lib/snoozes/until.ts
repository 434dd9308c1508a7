import type { Calendar } from "#lib/calendar/calendar";
import { isPlainDate, shanghaiDate, startOfDayShanghai } from "#lib/calendar/plain-date";
import { addWorkingDays } from "#lib/calendar/working-days";

/** How long a proceeding is put aside: working days, a chosen moment, or until there is news. */
export const untilKinds = [
  "next-working-day",
  "3-working-days",
  "5-working-days",
  "moment",
  "news",
] as const;

export type UntilKind = (typeof untilKinds)[number];

/**
 * The instant that was meant, in Asia/Shanghai; working days come back when their day begins.
 * Null for `news`, undefined for a moment that cannot be read.
 */
export function untilOf(
  kind: UntilKind,
  moment: { on: string; time: string },
  { now, calendar }: { now: Date; calendar: Calendar },
): Date | null | undefined {
  const inWorkingDays = (count: number) =>
    startOfDayShanghai(addWorkingDays(calendar, shanghaiDate(now), count));
  switch (kind) {
    case "next-working-day":
      return inWorkingDays(1);
    case "3-working-days":
      return inWorkingDays(3);
    case "5-working-days":
      return inWorkingDays(5);
    case "news":
      return null;
    case "moment":
      return momentOf(moment);
  }
}

function momentOf({ on, time }: { on: string; time: string }): Date | undefined {
  const clock = /^([01]\d|2[0-3]):([0-5]\d)$/u.exec(time || "00:00");
  if (!isPlainDate(on) || !clock) return undefined;
  const minutes = Number(clock[1]) * 60 + Number(clock[2]);
  return new Date(startOfDayShanghai(on).getTime() + minutes * 60_000);
}
