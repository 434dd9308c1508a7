import { and, eq, sql } from "drizzle-orm";
import { proceedings } from "#db/schema/proceedings";
import { type Transaction, together } from "#db/transaction";
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
 * The same, read under the case's lock: what comes back is what the command will change. One round
 * trip. @throws NotSeen
 */
export async function lockProceeding(
  tx: Transaction,
  actor: Actor,
  proceedingId: string,
): Promise<{ kase: LockedCase; proceeding: Proceeding }> {
  const ofProceeding = sql`(select p.case_id from proceedings p where p.id = ${proceedingId})`;
  const [kase, proceeding] = await together(
    () => lockCase(tx, actor, ofProceeding),
    () => findProceeding(tx, actor, proceedingId),
  );
  return { kase, proceeding };
}
