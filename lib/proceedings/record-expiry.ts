import { eq } from "drizzle-orm";
import { clocks, proceedings } from "#db/schema/proceedings";
import { acting } from "#lib/access/act";
import type { SystemActor } from "#lib/access/actor";
import { lockCase } from "#lib/cases/lock-case";
import { record } from "#lib/cases/record";
import { procedureOf } from "#lib/procedures/registry";

/**
 * Puts on the timeline that a clock's last day has passed. Doing it again, or after the clock has
 * ended or was extended in the meantime, changes nothing.
 */
export async function recordExpiry(actor: SystemActor, clockId: string): Promise<void> {
  await acting(actor, async (tx) => {
    const [found] = await tx
      .select({ caseId: clocks.caseId })
      .from(clocks)
      .where(eq(clocks.id, clockId));
    if (!found) return;
    const kase = await lockCase(tx, actor, found.caseId);
    const [clock] = await tx
      .select({
        key: clocks.key,
        dueOn: clocks.dueOn,
        dueAt: clocks.dueAt,
        endedAt: clocks.endedAt,
        recordedAt: clocks.expiryRecordedAt,
        proceedingId: clocks.proceedingId,
        procedureKey: proceedings.procedureKey,
      })
      .from(clocks)
      .innerJoin(proceedings, eq(proceedings.id, clocks.proceedingId))
      .where(eq(clocks.id, clockId));
    if (!clock?.dueAt || clock.endedAt || clock.recordedAt || clock.dueAt > actor.now) return;
    await tx.update(clocks).set({ expiryRecordedAt: actor.now }).where(eq(clocks.id, clockId));
    await record(tx, actor, kase, {
      type: "deadline-passed",
      audience: procedureOf(clock.procedureKey).clocks[clock.key]?.audience ?? "organizations",
      proceedingId: clock.proceedingId,
      payload: { clock: clock.key, clockId, dueOn: clock.dueOn },
    });
  });
}
