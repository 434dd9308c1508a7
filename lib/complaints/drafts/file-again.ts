import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { NotSeen } from "#lib/access/refusal";
import { caseHeader } from "#lib/cases/case-header";
import { createDraft } from "#lib/complaints/drafts/create-draft";
import { typedAnswers } from "#lib/complaints/typed-answers";
import { standingIn } from "#lib/evidence/target";

const again = ["right", "holder", "respondent"] as const;

/**
 * Begins a complaint against the same respondent, over the same right and for the same holder as one
 * that was filed. What happened this time, the evidence and the wishes are asked anew.
 * @returns the draft's id.
 * @throws NotSeen for whoever did not file that complaint; Refusal `filing.notAFiler`.
 */
export async function fileAgain(actor: MemberActor, caseId: string): Promise<string> {
  const { answers } = await acting(actor, async (tx) => {
    if ((await standingIn(tx, actor, caseId)) !== "complainant") throw new NotSeen("complaint");
    return caseHeader(tx, actor, caseId);
  });
  if (answers.right.kind === "none") throw new NotSeen("complaint");
  return createDraft(
    actor,
    Object.fromEntries(again.map((section) => [section, typedAnswers(answers, section)])),
  );
}
