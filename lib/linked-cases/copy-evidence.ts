import { createReadStream } from "node:fs";
import { and, asc, eq, isNull } from "drizzle-orm";
import { evidence } from "#db/schema/evidence";
import type { Transaction } from "#db/transaction";
import type { MemberActor } from "#lib/access/actor";
import type { NewEvent } from "#lib/cases/event-types";
import type { LockedCase } from "#lib/cases/record";
import { recordCustody } from "#lib/evidence/custody";
import { evidenceAdded } from "#lib/evidence/evidence-added";
import { evidenceSeen } from "#lib/evidence/sight";
import { pathOf } from "#lib/evidence/storage-key";
import { storeFile } from "#lib/evidence/store";
import { indexEvidence } from "#lib/search/index-evidence";

/**
 * Copies the files that the actor sees into another case, each with bytes, hash and custody of its
 * own: neither case depends on the other's store. Bytes of a command that is then lost are swept.
 *
 * @returns one `evidence-added` event a file. @throws Refusal `evidence.diskFull`
 */
export async function copyEvidence(
  tx: Transaction,
  actor: MemberActor,
  from: string,
  to: LockedCase,
): Promise<NewEvent[]> {
  const files = await tx
    .select()
    .from(evidence)
    .where(and(eq(evidence.caseId, from), isNull(evidence.removedAt), evidenceSeen(actor)))
    .orderBy(asc(evidence.id));
  const news: NewEvent[] = [];
  for (const file of files) {
    const stored = await storeFile(createReadStream(pathOf(file.storageKey)), file.fileName);
    const copy = { ...file, id: stored.id, caseId: to.id, storageKey: stored.storageKey };
    await tx.insert(evidence).values(copy);
    await recordCustody(tx, actor, [copy.id], "received", file.id);
    await indexEvidence(tx, to.id, [copy]);
    const { id: fromEvidenceId, ownerOrganizationId } = file;
    news.push(evidenceAdded(copy, null, { fromEvidenceId, ownerOrganizationId }));
  }
  return news;
}
