import { and, desc, eq, isNull, sql } from "drizzle-orm";
import { evidence } from "#db/schema/evidence";
import type { Transaction } from "#db/transaction";
import type { Actor } from "#lib/access/actor";
import { evidenceSeen } from "#lib/evidence/sight";

export const mostAtHand = 3;

export type EvidenceAtHand = {
  count: number;
  latest: { id: string; fileName: string; mediaType: string }[];
};

/** How many files of a case the actor may see, and the latest three of them. One statement. */
export async function evidenceAtHand(
  tx: Transaction,
  actor: Actor,
  caseId: string,
): Promise<EvidenceAtHand> {
  const rows = await tx
    .select({
      id: evidence.id,
      fileName: evidence.fileName,
      mediaType: evidence.mediaType,
      count: sql<number>`(count(*) over ())::int`,
    })
    .from(evidence)
    .where(and(eq(evidence.caseId, caseId), isNull(evidence.removedAt), evidenceSeen(actor)))
    .orderBy(desc(evidence.id))
    .limit(mostAtHand);
  const latest = rows.map(({ id, fileName, mediaType }) => ({ id, fileName, mediaType }));
  return { count: rows[0]?.count ?? 0, latest };
}
