import { z } from "zod";
import type { Calendar, SpecialDay } from "#lib/calendar/calendar";
import { addDays, daysBetween, type PlainDate, weekday } from "#lib/calendar/plain-date";
import { optionalLine } from "#lib/organizations/read-answers";

const longest = 31;

/**
 * Some days in a row made holidays, weekend days that are worked, or what their weekday says again.
 * `to` may be left out for one day.
 */
export const dayChangeInput = z
  .object({
    from: z.iso.date(),
    to: z.iso.date().optional(),
    kind: z.enum(["holiday", "makeup-workday", "ordinary"]),
    nameZh: optionalLine(40),
    nameEn: optionalLine(80),
  })
  .transform(({ to, ...rest }) => ({ ...rest, to: to ?? rest.from }))
  .superRefine((change, context) => {
    const fault = (field: string, message: string) =>
      context.addIssue({ code: "custom", path: [field], message });
    if (change.to < change.from) return fault("to", "settings.beforeStart");
    if (daysBetween(change.from, change.to) >= longest) return fault("to", "settings.tooManyDays");
    if (change.from.slice(0, 4) !== change.to.slice(0, 4)) fault("to", "settings.otherYear");
    if (change.kind === "ordinary") return;
    if (!change.nameZh) fault("nameZh", "settings.required");
    if (!change.nameEn) fault("nameEn", "settings.required");
    if (change.kind === "makeup-workday" && daysOf(change).some((day) => weekday(day) <= 5)) {
      fault("kind", "settings.makeupOnWeekday");
    }
  });

export type DayChange = z.output<typeof dayChangeInput>;

/** The days that a change is about, first to last. */
export function daysOf({ from, to }: Pick<DayChange, "from" | "to">): PlainDate[] {
  return Array.from({ length: daysBetween(from, to) + 1 }, (_, place) => addDays(from, place));
}

/** What each of the days becomes; null: what its weekday says. */
export function dayAfter({ kind, nameZh, nameEn }: DayChange): SpecialDay | null {
  if (kind === "ordinary") return null;
  return { kind, name: { zh: nameZh ?? "", en: nameEn ?? "" } };
}

/** The calendar with the change made; the one given stays as it is. */
export function withChange(calendar: Calendar, change: DayChange): Calendar {
  const days = { ...calendar.days };
  const after = dayAfter(change);
  for (const day of daysOf(change)) {
    if (after) days[day] = after;
    else delete days[day];
  }
  return { ...calendar, days };
}
