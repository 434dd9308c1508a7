import { and, eq } from "drizzle-orm";
import { proceedings } from "#db/schema/proceedings";
import type { Transaction } from "#db/transaction";
import type { Actor } from "#lib/access/actor";
import { NotSeen } from "#lib/access/refusal";
import { seen } from "#lib/access/sight";
import { lockCase } from "#lib/cases/lock-case";
import type { LockedCase } from "#lib/cases/record";

export type Proceeding = typeof proceedings.$inferSelect;

/** A proceeding as the actor sees it. @throws NotSeen */
export async function findProceeding(
  tx: Transaction,
  actor: Actor,
  proceedingId: string,
): Promise<Proceeding> {
  const [row] = await tx
    .select()
    .from(proceedings)
    .where(and(eq(proceedings.id, proceedingId), seen(actor, proceedings.caseId)));
  if (!row) throw new NotSeen("proceeding");
  return row;
}

/**
 * The same, with the case locked first and the row read again under that lock: what comes back is
 * what the command will change. @throws NotSeen
 */
export async function lockProceeding(
  tx: Transaction,
  actor: Actor,
  proceedingId: string,
): Promise<{ kase: LockedCase; proceeding: Proceeding }> {
  const { caseId } = await findProceeding(tx, actor, proceedingId);
  const kase = await lockCase(tx, actor, caseId);
  return { kase, proceeding: await findProceeding(tx, actor, proceedingId) };
}
