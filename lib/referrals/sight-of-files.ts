import { and, eq, inArray, isNull } from "drizzle-orm";
import { grants } from "#db/schema/cases";
import { evidence } from "#db/schema/evidence";
import type { Transaction } from "#db/transaction";
import type { Actor, MemberActor } from "#lib/access/actor";
import { newId } from "#lib/access/new-id";
import { Refusal } from "#lib/access/refusal";
import { evidenceSeen } from "#lib/evidence/sight";

export type NamedFile = { id: string; fileName: string; sha256: string; sizeBytes: number };

/**
 * The named files of a case, in the order of their making, as the actor sees them.
 * @throws Refusal `referrals.fileUnknown` when one of them is not the actor's to send.
 */
export async function namedFiles(
  tx: Transaction,
  actor: MemberActor,
  caseId: string,
  ids: readonly string[],
): Promise<NamedFile[]> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return [];
  const found = await tx
    .select({
      id: evidence.id,
      fileName: evidence.fileName,
      sha256: evidence.sha256,
      sizeBytes: evidence.sizeBytes,
    })
    .from(evidence)
    .where(
      and(
        eq(evidence.caseId, caseId),
        inArray(evidence.id, wanted),
        isNull(evidence.removedAt),
        evidenceSeen(actor),
      ),
    )
    .orderBy(evidence.id);
  if (found.length < wanted.length) throw new Refusal("referrals.fileUnknown");
  return found;
}

/** Opens just these files to the recipient of a referral, for as long as the referral lasts. */
export async function openFiles(
  tx: Transaction,
  actor: MemberActor,
  to: { caseId: string; organizationId: string; referralId: string },
  files: readonly NamedFile[],
): Promise<void> {
  if (files.length === 0) return;
  await tx.insert(grants).values({
    id: newId(),
    caseId: to.caseId,
    organizationId: to.organizationId,
    standing: "body",
    scope: "files",
    evidenceIds: files.map(({ id }) => id),
    cause: "referral",
    causeId: to.referralId,
    grantedByOrganizationId: actor.organizationId,
    startedAt: actor.now,
  });
}

/** Ends all sight that a referral gave its recipient: the referral, its cause, is over. */
export async function endSight(tx: Transaction, actor: Actor, referralId: string): Promise<void> {
  await tx
    .update(grants)
    .set({ endedAt: actor.now })
    .where(
      and(eq(grants.cause, "referral"), eq(grants.causeId, referralId), isNull(grants.endedAt)),
    );
}
