import type { Recomputed } from "#lib/cases/event-types";
import { printDay } from "#lib/clocks/print-time";
import { type Locale, type Values, yesNo } from "#lib/web/event-values/event-teller";

/** Of a day that is another one since the calendar was changed. */
export function recomputedValues(
  locale: Locale,
  { before, after, announcement }: Recomputed,
): Values {
  return {
    before: before ? printDay(before, locale) : "",
    after: after ? printDay(after, locale) : "",
    noticed: yesNo(announcement.notice),
    notice: announcement.notice ?? "",
  };
}
