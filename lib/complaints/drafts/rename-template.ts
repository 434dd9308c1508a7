import { and, isNotNull } from "drizzle-orm";
import { complaintDrafts } from "#db/schema/cases";
import { acting } from "#lib/access/act";
import { holds, type MemberActor } from "#lib/access/actor";
import { NotSeen, Refusal } from "#lib/access/refusal";
import { ownDraft } from "#lib/complaints/drafts/find-draft";
import { mustBeFree, templateName } from "#lib/complaints/drafts/template-name";

/**
 * Gives a template another name.
 * @throws NotSeen for what is no template of the actor's organization; Refusal `filing.notAFiler`, or
 *   as of `templateName` and `mustBeFree`.
 */
export async function renameTemplate(
  actor: MemberActor,
  templateId: string,
  typed: string,
): Promise<void> {
  if (!holds(actor, "filer")) throw new Refusal("filing.notAFiler");
  const name = templateName(typed);
  await acting(actor, async (tx) => {
    await mustBeFree(tx, actor, name, templateId);
    const renamed = await tx
      .update(complaintDrafts)
      .set({ templateName: name })
      .where(and(ownDraft(actor, templateId), isNotNull(complaintDrafts.templateName)))
      .returning({ id: complaintDrafts.id });
    if (renamed.length === 0) throw new NotSeen("template");
  });
}
