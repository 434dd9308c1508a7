import { acting } from "#lib/access/act";
import { holds, type MemberActor } from "#lib/access/actor";
import { newId } from "#lib/access/new-id";
import { Refusal } from "#lib/access/refusal";
import { plainAnswers } from "#lib/complaints/draft-answers";
import { insertDraft } from "#lib/complaints/drafts/create-draft";
import { readDraft } from "#lib/complaints/drafts/find-draft";
import { mostTemplates, mustBeFree, templateName } from "#lib/complaints/drafts/template-name";

/**
 * Keeps a copy of a draft's answers under a name, for complaints to begin with; the draft stays as it
 * is. Files are not copied: they prove something of one matter.
 * @returns the template's id.
 * @throws NotSeen; Refusal `filing.notAFiler`, `filing.tooManyTemplates`, or as of `templateName` and
 *   `mustBeFree`.
 */
export async function keepTemplate(
  actor: MemberActor,
  draftId: string,
  typed: string,
): Promise<string> {
  if (!holds(actor, "filer")) throw new Refusal("filing.notAFiler");
  const name = templateName(typed);
  return acting(actor, async (tx) => {
    const answers = plainAnswers((await readDraft(tx, actor, draftId)).answers);
    if ((await mustBeFree(tx, actor, name, draftId)) >= mostTemplates)
      throw new Refusal("filing.tooManyTemplates");
    const id = newId();
    await insertDraft(tx, actor, { id, answers, templateName: name });
    return id;
  });
}
