import type { Calendar, SpecialDay } from "#lib/calendar/calendar";
import type { KeptYear } from "#lib/working-days/read-year";

/** A calendar of one year alone, as it is kept. */
export function yearCalendar({ year, status, days }: KeptYear): Calendar {
  const special = days.map((row): [string, SpecialDay] => [
    row.day,
    { kind: row.kind as SpecialDay["kind"], name: { zh: row.nameZh, en: row.nameEn } },
  ]);
  return { years: { [year]: status }, days: Object.fromEntries(special) };
}
