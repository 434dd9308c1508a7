import { and, asc, gt, gte, isNull, lt } from "drizzle-orm";
import { clocks } from "#db/schema/proceedings";
import type { Transaction } from "#db/transaction";
import { endOfDayShanghai, type PlainDate } from "#lib/calendar/plain-date";
import { clocksOf, type StoredClock } from "#lib/proceedings/stored-clocks";

const batchSize = 500;
const beforeAll = "00000000-0000-0000-0000-000000000000";

/**
 * Running clocks whose date may rest on the days from the first to the last: started before the
 * last of them, due on or after the first. Read in batches, by proceeding.
 */
export async function* affectedClocks(
  tx: Transaction,
  { from, to }: { from: PlainDate; to: PlainDate },
): AsyncGenerator<StoredClock> {
  for (let cursor = beforeAll; ; ) {
    const found = await tx
      .selectDistinct({ id: clocks.proceedingId })
      .from(clocks)
      .where(
        and(
          isNull(clocks.endedAt),
          gte(clocks.dueOn, from),
          lt(clocks.triggeredAt, endOfDayShanghai(to)),
          gt(clocks.proceedingId, cursor),
        ),
      )
      .orderBy(asc(clocks.proceedingId))
      .limit(batchSize);
    const ids = found.map(({ id }) => id);
    yield* await clocksOf(tx, ids, "running");
    if (ids.length < batchSize) return;
    cursor = ids.at(-1)!;
  }
}
