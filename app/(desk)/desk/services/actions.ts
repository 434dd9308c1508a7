"use server";

import { redirect } from "next/navigation";
import { gradeOrganization } from "#lib/service-organizations/grade-organization";
import { deskActor } from "#lib/web/desk-actor";
import { seenOrNotFound } from "#lib/web/page-param";
import { aboutForm, orShownAgain, type StepState, stepAt, typedOf } from "#lib/web/step-state";

/** Publishes a grade, after it was looked over. */
export async function publishGrade(before: StepState, form: FormData): Promise<StepState> {
  const actor = await deskActor();
  const [typed, { stage }] = [typedOf(form), aboutForm(form)];
  if (stage === "change") return stepAt(before, "fill", typed);
  return orShownAgain(before, typed, async () => {
    const isSure = stage === "do";
    await seenOrNotFound(gradeOrganization(actor, typed, isSure));
    if (isSure) redirect("/desk/services?done=1");
    return stepAt(before, "check", typed);
  });
}
