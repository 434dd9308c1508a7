import { eq } from "drizzle-orm";
import { clocks } from "#db/schema/proceedings";
import type { Transaction } from "#db/transaction";
import { acting } from "#lib/access/act";
import type { SystemActor } from "#lib/access/actor";
import { lockCase } from "#lib/cases/lock-case";
import { type LockedCase, record } from "#lib/cases/record";
import { procedureOf } from "#lib/procedures/registry";
import { findProceeding, type Proceeding } from "#lib/proceedings/find-proceeding";
import { followByLaw } from "#lib/proceedings/follow-by-law";
import { letOthersHear } from "#lib/proceedings/let-others-hear";
import { loadReckoning } from "#lib/proceedings/reckoning";

/**
 * Puts on the timeline that a clock's last day has passed, and does what the table says happens
 * then. Doing it again, or after the clock has ended or was extended in the meantime, changes
 * nothing.
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
      })
      .from(clocks)
      .where(eq(clocks.id, clockId));
    if (!clock?.dueAt || clock.endedAt || clock.recordedAt || clock.dueAt > actor.now) return;
    await tx.update(clocks).set({ expiryRecordedAt: actor.now }).where(eq(clocks.id, clockId));
    const proceeding = await findProceeding(tx, actor, clock.proceedingId);
    const rule = procedureOf(proceeding.procedureKey).clocks[clock.key];
    await record(tx, actor, kase, {
      type: "deadline-passed",
      audience: rule?.audience ?? "organizations",
      proceedingId: clock.proceedingId,
      payload: { clock: clock.key, clockId, dueOn: clock.dueOn },
    });
    if (rule?.onExpiry?.how === "happens")
      await happen(tx, actor, kase, proceeding, rule.onExpiry.action, {
        clock: clock.key,
        clockId,
      });
  });
}

async function happen(
  tx: Transaction,
  actor: SystemActor,
  kase: LockedCase,
  proceeding: Proceeding,
  action: string,
  late: { clock: string; clockId: string },
) {
  const procedure = procedureOf(proceeding.procedureKey);
  const act = { kase, proceeding, procedure, action, ...(await loadReckoning(tx)) };
  const follow = { ...act, cause: { is: "deadline", ...late } as const };
  if (await followByLaw(tx, actor, follow)) await letOthersHear(tx, actor, act);
}
