import { asc, between, eq } from "drizzle-orm";
import { calendarDays, calendarYears } from "#db/schema/rules";
import type { Transaction } from "#db/transaction";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import type { YearStatus } from "#lib/calendar/calendar";
import { mustKeepSettings } from "#lib/organizations/administration";
import { fingerprint } from "#lib/organizations/fingerprint";

/**
 * One year as it is kept: its standing, its notice and the days that differ from their weekday.
 * A year that nobody has entered is expected and has none.
 * @throws NotSeen for anybody who does not keep the installation's settings.
 */
export async function readYear(actor: MemberActor, year: number) {
  return acting(actor, async (tx) => {
    await mustKeepSettings(tx, actor);
    const standing = await standingOf(tx, year);
    const days = await tx
      .select()
      .from(calendarDays)
      .where(between(calendarDays.day, `${year}-01-01`, `${year}-12-31`))
      .orderBy(asc(calendarDays.day));
    return { ...standing, was: fingerprint(standing), days };
  });
}

export type KeptYear = Awaited<ReturnType<typeof readYear>>;

/** Every year entered, with its standing, oldest first. */
export async function listYears(actor: MemberActor) {
  return acting(actor, (tx) => tx.select().from(calendarYears).orderBy(asc(calendarYears.year)));
}

/** The standing of a year, whether entered or not. */
export async function standingOf(tx: Transaction, year: number) {
  const [row] = await tx.select().from(calendarYears).where(eq(calendarYears.year, year));
  return { year, status: (row?.status ?? "expected") as YearStatus, notice: row?.notice ?? null };
}
