import { and, asc, isNull, lte } from "drizzle-orm";
import { clocks } from "#db/schema/proceedings";
import { acting } from "#lib/access/act";
import type { SystemActor } from "#lib/access/actor";
import { enqueueAll } from "#lib/jobs/enqueue";

const batch = 200;

/**
 * Finds clocks whose last day has passed and leaves one job for each, at most 200 a round. What is
 * found twice is recorded once: see `recordExpiry`.
 * @returns how many were found.
 */
export async function sweepDeadlines(actor: SystemActor): Promise<number> {
  return acting(actor, async (tx) => {
    const passed = await tx
      .select({ id: clocks.id })
      .from(clocks)
      .where(
        and(isNull(clocks.endedAt), isNull(clocks.expiryRecordedAt), lte(clocks.dueAt, actor.now)),
      )
      .orderBy(asc(clocks.dueAt), asc(clocks.id))
      .limit(batch);
    const jobs = passed.map(({ id }) => ({ clockId: id }));
    await enqueueAll(tx, "deadline-passed", jobs, ({ clockId }) => clockId);
    return passed.length;
  });
}
