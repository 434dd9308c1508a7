import { calendarDays, calendarYears } from "#db/schema/rules";
import type { Transaction } from "#db/transaction";
import type { Calendar, SpecialDay, YearStatus } from "#lib/calendar/calendar";

/** The working-day calendar as administrators keep it, a fresh value at each call. */
export async function loadCalendar(tx: Transaction): Promise<Calendar> {
  const years = await tx.select().from(calendarYears);
  const days = await tx.select().from(calendarDays);
  return {
    years: Object.fromEntries(years.map((row) => [row.year, row.status as YearStatus])),
    days: Object.fromEntries(
      days.map((row) => [
        row.day,
        {
          kind: row.kind as SpecialDay["kind"],
          name: { zh: row.nameZh, en: row.nameEn },
        },
      ]),
    ),
  };
}
