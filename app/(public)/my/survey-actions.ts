"use server";

import { revalidatePath } from "next/cache";
import { checked } from "#lib/auth/checked";
import { requireActor } from "#lib/auth/current-actor";
import { answerSurvey, surveyInput } from "#lib/satisfaction/answer-survey";
import { type FormState, orRefused, typedText } from "#lib/web/form-state";
import { seenOrNotFound } from "#lib/web/page-param";

/** Keeps what a party says of how its case was handled. */
export async function sayHowItWas(
  caseId: string,
  before: FormState,
  form: FormData,
): Promise<FormState> {
  const here = `/my/cases/${caseId}`;
  const actor = await requireActor();
  const typed = typedText(form, "proceedingId", "level", "comment");
  const state = await orRefused(before, typed, async () => {
    await seenOrNotFound(answerSurvey(actor, checked(surveyInput, typed)));
    return null;
  });
  revalidatePath(here);
  return state;
}
