import type { MemberActor } from "#lib/access/actor";
import type { TypedSection } from "#lib/complaints/draft-answers";
import { changeDraft } from "#lib/complaints/drafts/change-draft";
import { findRight } from "#lib/rights/find-right";
import { typedRight } from "#lib/rights/typed-right";

/**
 * Fills the complaint's right from one that is saved, and names its holder. What was said of another
 * holder before is not said of this one.
 * @throws NotSeen for a draft or a right that is not the actor's to use.
 */
export async function useRight(
  actor: MemberActor,
  draftId: string,
  rightId: string,
): Promise<void> {
  const right = await findRight(actor, rightId);
  const typed: TypedSection = { ...typedRight(right), rightId };
  await changeDraft(actor, draftId, ({ answers }) => ({
    ...answers,
    right: typed,
    holder: heldBy(right.holderOrganizationId, answers.holder),
  }));
}

function heldBy(organizationId: string, before: TypedSection = {}): TypedSection {
  const isAnother = before.organizationId && before.organizationId !== organizationId;
  return { ...(isAnother ? {} : before), organizationId };
}
