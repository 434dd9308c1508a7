import { notFound, redirect } from "next/navigation";
import { z } from "zod";
import type { MemberActor } from "#lib/access/actor";
import { NotSeen } from "#lib/access/refusal";
import { requireActor } from "#lib/auth/current-actor";
import { type Draft, findDraft } from "#lib/complaints/drafts/find-draft";

/**
 * The draft of a page under /file/[draftId]; one that was sent leads on to its receipt, a template from
 * a task that it has not to those that it has.
 */
export async function draftPage(
  params: Promise<{ draftId: string }>,
  page: string,
): Promise<{ actor: MemberActor; draft: Draft }> {
  const { draftId } = await params;
  if (!z.uuid().safeParse(draftId).success) notFound();
  const actor = await requireActor();
  const draft = await findDraft(actor, draftId).catch((thrown) => {
    if (thrown instanceof NotSeen) notFound();
    throw thrown;
  });
  if (draft.submittedCaseId) redirect(`/my/cases/${draft.submittedCaseId}/receipt`);
  const isElsewhere = page === "/evidence" || page === "/check";
  if (draft.templateName !== null && isElsewhere) redirect(`/file/${draftId}`);
  return { actor, draft };
}
