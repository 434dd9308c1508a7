import { type Calendar, specialDay } from "#lib/calendar/calendar";
import { addDays, type PlainDate, weekday } from "#lib/calendar/plain-date";
import type { Arithmetic } from "#lib/clocks/arithmetic";
import type { Pause } from "#lib/clocks/clock";
import type { Words } from "#lib/words";

/**
 * What the count of working days passed over after `from` up to `to`: each holiday as one span,
 * the plain weekends together, and the make-up days that were counted; days of a pause are not
 * named, because the pause is.
 */
export function skippedDays(
  calendar: Calendar,
  from: PlainDate,
  to: PlainDate,
  pauses: readonly Pause[],
): Arithmetic[] {
  const spans: Arithmetic[] = [];
  const weekends: PlainDate[] = [];
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    if (isPaused(day, pauses)) continue;
    const special = specialDay(calendar, day);
    if (special?.kind === "makeup-workday") {
      spans.push({ step: "makeup-workday", name: special.name, on: day });
    } else if (special) {
      addToSpan(spans, special.name, day);
    } else if (weekday(day) > 5) {
      weekends.push(day);
    }
  }
  return weekends.length > 0 ? [{ step: "weekends", days: weekends }, ...spans] : spans;
}

function addToSpan(spans: Arithmetic[], name: Words, day: PlainDate): void {
  const last = spans.at(-1);
  if (last?.step === "holiday" && last.name.zh === name.zh && addDays(last.to, 1) === day) {
    spans[spans.length - 1] = { ...last, to: day, days: [...last.days, day] };
  } else {
    spans.push({ step: "holiday", name, from: day, to: day, days: [day] });
  }
}

function isPaused(day: PlainDate, pauses: readonly Pause[]): boolean {
  return pauses.some(({ from, until }) => from <= day && until !== null && day <= until);
}
