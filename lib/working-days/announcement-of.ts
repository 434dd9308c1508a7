import type { Transaction } from "#db/transaction";
import { yearOf } from "#lib/calendar/plain-date";
import type { Recomputed } from "#lib/cases/event-types";
import { standingOf } from "#lib/working-days/read-year";
import type { ChangedDays } from "#lib/working-days/running-clocks";

/** What a recomputed date names as its reason: the changed days and their year's notice, if any. */
export async function announcementOf(
  tx: Transaction,
  { from, to }: ChangedDays,
): Promise<Recomputed["announcement"]> {
  const { notice } = await standingOf(tx, yearOf(from));
  return { from, to, notice };
}
