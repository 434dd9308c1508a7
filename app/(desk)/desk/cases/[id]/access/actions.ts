"use server";

import { redirect } from "next/navigation";
import { requestAccess, requestAccessInput } from "#lib/access-requests/request-access";
import { checked } from "#lib/auth/checked";
import { requiredAnswers } from "#lib/referrals/required-answers";
import { deskActor } from "#lib/web/desk-actor";
import { seenOrNotFound } from "#lib/web/page-param";
import { aboutForm, orShownAgain, type StepState, stepAt, typedOf } from "#lib/web/step-state";

/** Asks other bodies for sight of their cases, after it was looked over. */
export async function askForAccess(
  caseId: string,
  before: StepState,
  form: FormData,
): Promise<StepState> {
  const here = `/desk/cases/${caseId}/access`;
  const actor = await deskActor();
  const [typed, { stage }] = [typedOf(form), aboutForm(form)];
  if (stage === "change") return stepAt(before, "fill", typed);
  return orShownAgain(before, typed, async () => {
    const texts = requiredAnswers(typed, { reason: 2000, basis: 500, untilOn: 10 });
    const wanted = checked(requestAccessInput, { ...texts, caseId });
    if (stage !== "do") return stepAt(before, "check", typed);
    await seenOrNotFound(requestAccess(actor, wanted));
    redirect(here);
  });
}
