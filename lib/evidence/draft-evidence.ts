import { and, asc, eq, isNull } from "drizzle-orm";
import { evidence } from "#db/schema/evidence";
import type { Transaction } from "#db/transaction";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { NotSeen } from "#lib/access/refusal";
import type { NewEvent } from "#lib/cases/event-types";
import { recordCustody } from "#lib/evidence/custody";
import { evidenceAdded } from "#lib/evidence/evidence-added";
import { evidenceSeen } from "#lib/evidence/sight";
import { lockDraft } from "#lib/evidence/target";
import { indexEvidence } from "#lib/search/index-evidence";

/**
 * Moves a draft's files into the case it became, in the filing's own transaction: rows and custody.
 * The filer's grant must already stand, or row-level security refuses the move.
 *
 * @returns one `evidence-added` event a file, which the caller records after its own first event:
 *   a case's file without its event is a break that the verifier names.
 */
export async function attachDraftEvidence(
  tx: Transaction,
  actor: MemberActor,
  draftId: string,
  kase: { id: string },
  onBehalfOfOrganizationId: string | null = null,
): Promise<NewEvent[]> {
  const files = await liveFiles(tx, actor, draftId);
  if (files.length === 0) return [];
  await tx.update(evidence).set({ caseId: kase.id, draftId: null }).where(liveIn(draftId));
  await recordCustody(tx, actor, idsOf(files), "filed");
  await indexEvidence(tx, kase.id, files);
  return files.map((file) => evidenceAdded(file, onBehalfOfOrganizationId));
}

/**
 * Takes a file out of a draft. Its bytes stay for a day, until `cleanUpEvidence`; its custody stays.
 * @returns the draft's id.
 * @throws NotSeen for anything but a file of an own draft; Refusal `evidence.draftSubmitted`
 */
export function removeDraftEvidence(actor: MemberActor, evidenceId: string): Promise<string> {
  return acting(actor, async (tx) => {
    const [file] = await tx
      .select({ draftId: evidence.draftId })
      .from(evidence)
      .where(and(eq(evidence.id, evidenceId), isNull(evidence.removedAt), evidenceSeen(actor)));
    if (!file?.draftId) throw new NotSeen("evidence");
    await lockDraft(tx, actor, file.draftId);
    await tx.update(evidence).set({ removedAt: actor.now }).where(eq(evidence.id, evidenceId));
    await recordCustody(tx, actor, [evidenceId], "removed");
    return file.draftId;
  });
}

/**
 * Lets go of everything a draft held, so that the draft's row can be deleted in the same
 * transaction. Rows and custody stay, without a draft; the bytes go with `cleanUpEvidence`.
 */
export async function releaseDraftEvidence(
  tx: Transaction,
  actor: MemberActor,
  draftId: string,
): Promise<void> {
  const files = await liveFiles(tx, actor, draftId);
  await tx.update(evidence).set({ removedAt: actor.now }).where(liveIn(draftId));
  await tx.update(evidence).set({ draftId: null }).where(eq(evidence.draftId, draftId));
  await recordCustody(tx, actor, idsOf(files), "removed");
}

function liveFiles(tx: Transaction, actor: MemberActor, draftId: string) {
  return tx
    .select()
    .from(evidence)
    .where(and(liveIn(draftId), evidenceSeen(actor)))
    .orderBy(asc(evidence.id));
}

function liveIn(draftId: string) {
  return and(eq(evidence.draftId, draftId), isNull(evidence.removedAt));
}

function idsOf(files: { id: string }[]) {
  return files.map((file) => file.id);
}
