"use server";

import { redirect } from "next/navigation";
import { answerWith } from "#lib/referrals/answer-with";
import type { ReferralAction } from "#lib/referrals/referral-kinds";
import { deskActor } from "#lib/web/desk-actor";
import { seenOrNotFound } from "#lib/web/page-param";
import { aboutForm, orShownAgain, type StepState, stepAt, typedOf } from "#lib/web/step-state";

/** Answers a handshake; all but an acknowledgement are looked over first. */
export async function answerReferral(
  referralId: string,
  answer: ReferralAction,
  before: StepState,
  form: FormData,
): Promise<StepState> {
  const actor = await deskActor();
  const [typed, { stage, version }] = [typedOf(form), aboutForm(form)];
  if (stage === "change") return stepAt(before, "fill", typed);
  return orShownAgain(before, typed, async () => {
    const act = answerWith(actor, answer, { referralId, version, typed });
    if (stage !== "do" && answer !== "acknowledge") return stepAt(before, "check", typed);
    const caseId = await seenOrNotFound(act());
    redirect(caseId ? `/desk/cases/${caseId}` : `/desk/referrals/${referralId}`);
  });
}
