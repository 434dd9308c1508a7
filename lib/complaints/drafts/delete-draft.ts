import { complaintDrafts } from "#db/schema/cases";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { NotSeen, Refusal } from "#lib/access/refusal";
import { ownDraft } from "#lib/complaints/drafts/find-draft";
import { releaseDraftEvidence } from "#lib/evidence/draft-evidence";

/**
 * Throws a draft or a template away with its answers; its files go a day later.
 * @throws NotSeen; Refusal `filing.submitted`
 */
export function deleteDraft(actor: MemberActor, draftId: string): Promise<void> {
  return acting(actor, async (tx) => {
    const [draft] = await tx
      .select({ submittedCaseId: complaintDrafts.submittedCaseId })
      .from(complaintDrafts)
      .where(ownDraft(actor, draftId))
      .for("update");
    if (!draft) throw new NotSeen("draft");
    if (draft.submittedCaseId) throw new Refusal("filing.submitted");
    await releaseDraftEvidence(tx, actor, draftId);
    await tx.delete(complaintDrafts).where(ownDraft(actor, draftId));
  });
}
