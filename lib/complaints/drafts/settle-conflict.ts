import type { MemberActor } from "#lib/access/actor";
import type { SectionKey } from "#lib/complaints/answers";
import { changeDraft } from "#lib/complaints/drafts/change-draft";

/**
 * Ends a conflict of one section: `typed` takes what was typed over the newer answers, `stored`
 * keeps those. @throws NotSeen; Refusal `filing.submitted`
 */
export function settleConflict(
  actor: MemberActor,
  draftId: string,
  section: SectionKey,
  keep: "typed" | "stored",
): Promise<void> {
  return changeDraft(actor, draftId, ({ answers }) => {
    const { [section]: conflict, ...others } = answers.conflicts ?? {};
    if (!conflict) return null;
    const kept = keep === "typed" ? conflict.typed : answers[section];
    return { ...answers, [section]: kept, conflicts: others };
  });
}
