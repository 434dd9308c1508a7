import { and, asc, gt, gte, isNull, lt } from "drizzle-orm";
import { clocks } from "#db/schema/proceedings";
import type { Transaction } from "#db/transaction";
import { addDays, endOfDayShanghai, type PlainDate } from "#lib/calendar/plain-date";
import { clocksOf, type StoredClock } from "#lib/proceedings/stored-clocks";

const batchSize = 500;
const beforeAll = "00000000-0000-0000-0000-000000000000";

/** Days in a row that may count otherwise than before. */
export type ChangedDays = { from: PlainDate; to: PlainDate };

/**
 * Running clocks whose date may rest on the days from the first to the last: started before the
 * last of them, due on or after the first. Read in batches, by proceeding.
 */
export async function* affectedClocks(
  tx: Transaction,
  days: ChangedDays,
): AsyncGenerator<StoredClock> {
  for (let cursor: string | undefined; ; ) {
    const found = await affectedProceedings(tx, days, batchSize, cursor);
    const ids = found.map(({ id }) => id);
    yield* await clocksOf(tx, ids, "running");
    if (ids.length < batchSize) return;
    cursor = ids.at(-1)!;
  }
}

/**
 * A batch of the proceedings that have such a clock, after the one named. Whether a date is sure
 * also rests on the year that begins within five days of it, so dates shortly before are among them.
 */
export function affectedProceedings(
  tx: Transaction,
  { from, to }: ChangedDays,
  most: number,
  after = beforeAll,
): Promise<{ id: string; caseId: string }[]> {
  return tx
    .selectDistinct({ id: clocks.proceedingId, caseId: clocks.caseId })
    .from(clocks)
    .where(
      and(
        isNull(clocks.endedAt),
        gte(clocks.dueOn, addDays(from, -5)),
        lt(clocks.triggeredAt, endOfDayShanghai(to)),
        gt(clocks.proceedingId, after),
      ),
    )
    .orderBy(asc(clocks.proceedingId))
    .limit(most);
}
