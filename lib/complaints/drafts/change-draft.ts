import { eq } from "drizzle-orm";
import { complaintDrafts } from "#db/schema/cases";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { NotSeen, Refusal } from "#lib/access/refusal";
import type { DraftAnswers } from "#lib/complaints/draft-answers";
import { type Draft, ownDraft } from "#lib/complaints/drafts/find-draft";

/**
 * Changes a draft's answers under the lock of its row, so that of two changes the second sees the
 * first. `change` returns the answers to keep, or null to leave everything as it is.
 * @throws NotSeen; Refusal `filing.submitted` once the draft has been filed.
 */
export function changeDraft(
  actor: MemberActor,
  draftId: string,
  change: (draft: Draft) => DraftAnswers | null,
): Promise<void> {
  return acting(actor, async (tx) => {
    const [row] = await tx
      .select()
      .from(complaintDrafts)
      .where(ownDraft(actor, draftId))
      .for("update");
    if (!row) throw new NotSeen("draft");
    if (row.submittedCaseId) throw new Refusal("filing.submitted");
    const answers = change(row as Draft);
    if (!answers) return;
    await tx
      .update(complaintDrafts)
      .set({ answers, version: row.version + 1, updatedAt: actor.now })
      .where(eq(complaintDrafts.id, draftId));
  });
}
