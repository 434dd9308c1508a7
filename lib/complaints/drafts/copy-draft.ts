import type { MemberActor } from "#lib/access/actor";
import { plainAnswers } from "#lib/complaints/draft-answers";
import { createDraft } from "#lib/complaints/drafts/create-draft";
import { findDraft } from "#lib/complaints/drafts/find-draft";

/**
 * Begins a complaint with the answers of an unsent one or a template, which stays as it is and can
 * serve as a model again. Files are not copied: they prove something of one matter.
 * @returns the new draft's id. @throws NotSeen; Refusal `filing.notAFiler`.
 */
export async function copyDraft(actor: MemberActor, draftId: string): Promise<string> {
  return createDraft(actor, plainAnswers((await findDraft(actor, draftId)).answers));
}
