import { and, eq, type SQL } from "drizzle-orm";
import { cases } from "#db/schema/cases";
import type { Transaction } from "#db/transaction";
import type { Actor } from "#lib/access/actor";
import { NotSeen } from "#lib/access/refusal";
import { seen } from "#lib/access/sight";
import type { LockedCase } from "#lib/cases/record";

/**
 * Finds a case as the actor sees it and locks its row until the transaction ends. Every command that
 * changes a case starts here, so commands on one case run one after another.
 * @param caseId the id, or a question in brackets that has it for an answer.
 * @throws NotSeen
 */
export async function lockCase(
  tx: Transaction,
  actor: Actor,
  caseId: string | SQL,
): Promise<LockedCase> {
  const [kase] = await tx
    .select({
      id: cases.id,
      number: cases.number,
      headSeq: cases.headSeq,
      headHash: cases.headHash,
    })
    .from(cases)
    .where(and(eq(cases.id, caseId), seen(actor, cases.id)))
    .for("update");
  if (!kase) throw new NotSeen("case");
  return kase;
}
