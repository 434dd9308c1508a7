import { calendarDays, calendarYears } from "#db/schema/rules";
import type { Transaction } from "#db/transaction";
import { ANNOUNCEMENTS } from "#lib/calendar/announcements";
import { seedCalendar } from "#lib/calendar/seed";

/** Adds the years that are not there yet, each with its days; a year that is there stays as it is. */
export async function insertCalendar(tx: Transaction) {
  const added = await tx
    .insert(calendarYears)
    .values(yearRows())
    .onConflictDoNothing()
    .returning({ year: calendarYears.year });
  const years = new Set(added.map(({ year }) => year));
  const days = dayRows().filter(({ day }) => years.has(yearEntered(day)));
  if (days.length) await tx.insert(calendarDays).values(days).onConflictDoNothing();
}

function yearRows() {
  return Object.entries(seedCalendar.years).map(([year, status]) => ({
    year: Number(year),
    status,
    notice: ANNOUNCEMENTS[Number(year)]?.notices.join("、") ?? null,
  }));
}

function dayRows() {
  return Object.entries(seedCalendar.days).map(([day, { kind, name }]) => ({
    day,
    kind,
    nameZh: name.zh,
    nameEn: name.en,
  }));
}

/** The first notice also moved days of the December before, a year that is not entered itself. */
function yearEntered(day: string): number {
  const year = Number(day.slice(0, 4));
  return year in seedCalendar.years ? year : year + 1;
}
