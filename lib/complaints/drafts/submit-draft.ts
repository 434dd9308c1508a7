import type { MemberActor } from "#lib/access/actor";
import { Refusal } from "#lib/access/refusal";
import { shanghaiDate } from "#lib/calendar/plain-date";
import { completeAnswers } from "#lib/complaints/draft-progress";
import { findDraft } from "#lib/complaints/drafts/find-draft";
import { type Filed, fileComplaint } from "#lib/complaints/file-complaint";

/**
 * Files a finished draft. Sending it twice gives the same receipt.
 * @param checked the draft's version that its filer checked before sending.
 * @throws NotSeen; Refusal `filing.isTemplate`, `filing.changedMeanwhile`, `filing.incomplete`, or as
 *   of `fileComplaint`.
 */
export async function submitDraft(
  actor: MemberActor,
  draftId: string,
  checked: number,
): Promise<Filed> {
  const { answers, version, templateName } = await findDraft(actor, draftId);
  if (templateName !== null) throw new Refusal("filing.isTemplate");
  if (version !== checked) throw new Refusal("filing.changedMeanwhile");
  const complete = completeAnswers(answers, shanghaiDate(actor.now));
  if (!complete.ok) throw new Refusal("filing.incomplete");
  return fileComplaint(actor, { answers: complete.answers, idempotencyKey: draftId, draftId });
}
