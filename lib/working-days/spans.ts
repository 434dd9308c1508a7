import { addDays, type PlainDate } from "#lib/calendar/plain-date";
import type { KeptYear } from "#lib/working-days/read-year";

type Day = KeptYear["days"][number];

/** Days in a row that are the same: the first and the last, both included. */
export type Span = Omit<Day, "day"> & { from: PlainDate; to: PlainDate };

/** Days in order, put together where neighbours are of one kind and name. */
export function spansOf(days: readonly Day[]): Span[] {
  const spans: Span[] = [];
  for (const { day, ...rest } of days) {
    const last = spans.at(-1);
    const goesOn = last && addDays(last.to, 1) === day && isSame(last, rest);
    if (goesOn) last.to = day;
    else spans.push({ ...rest, from: day, to: day });
  }
  return spans;
}

function isSame(a: Omit<Day, "day">, b: Omit<Day, "day">): boolean {
  return a.kind === b.kind && a.nameZh === b.nameZh && a.nameEn === b.nameEn;
}
