import type { Transaction } from "#db/transaction";
import type { PlainDate } from "#lib/calendar/plain-date";
import { enqueue } from "#lib/jobs/enqueue";

/**
 * Has every date that counts working days worked out again, once the transaction is kept: the days from the first to
 * the last may count otherwise than before.
 */
export async function calendarChanged(
  tx: Transaction,
  { from, to }: { from: PlainDate; to: PlainDate },
): Promise<void> {
  await enqueue(tx, "calendar-changed", { from, to });
}
