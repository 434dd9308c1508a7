import type { MemberActor } from "#lib/access/actor";
import { Refusal } from "#lib/access/refusal";
import type { TypedSection } from "#lib/complaints/draft-answers";
import { changeDraft } from "#lib/complaints/drafts/change-draft";
import { findDraft } from "#lib/complaints/drafts/find-draft";
import { useRight as fillFromRight } from "#lib/complaints/drafts/use-right";
import { listHolders } from "#lib/complaints/list-holders";
import { saveRight } from "#lib/rights/save-right";

/**
 * Saves the right that was entered among the rights of whom the complaint is filed for, and names that
 * holder in the draft; one that is there already stays.
 * @param holderId as chosen beside the right; where the draft names its holder, that one counts.
 * @throws NotSeen for a draft; Refusal `rights.outsideAuthority` for a holder the actor may not file for.
 */
export async function keepRight(
  actor: MemberActor,
  draftId: string,
  { typed, holderId }: { typed: TypedSection; holderId: string },
): Promise<void> {
  const { answers } = await findDraft(actor, draftId);
  const holderOrganizationId = String(answers.holder?.organizationId || holderId);
  const holders = await listHolders(actor);
  if (!holders.some(({ id }) => id === holderOrganizationId))
    throw new Refusal("rights.outsideAuthority");
  const saved = await saveRight(actor, { holderOrganizationId, typed }).catch((thrown) => {
    if (thrown instanceof Refusal && thrown.key === "rights.known") return null;
    throw thrown;
  });
  if (saved && "id" in saved) return fillFromRight(actor, draftId, saved.id);
  await changeDraft(actor, draftId, (draft) => ({
    ...draft.answers,
    holder: { ...draft.answers.holder, organizationId: holderOrganizationId },
  }));
}
