import { sql } from "drizzle-orm";
import type { Transaction } from "#db/transaction";
import type { PlainDate } from "#lib/calendar/plain-date";

/**
 * Announces, when the transaction is kept, that the days from the first to the last may count
 * otherwise than before: dates of running clocks that rest on them have to be worked out again.
 */
export async function calendarChanged(
  tx: Transaction,
  { from, to }: { from: PlainDate; to: PlainDate },
): Promise<void> {
  await tx.execute(sql`select pg_notify('calendar_changed', ${`${from}/${to}`})`);
}
