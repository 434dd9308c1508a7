"use server";

import { redirect } from "next/navigation";
import { decideAccess, decideAccessInput } from "#lib/access-requests/decide-access";
import { endAccess, endAccessInput } from "#lib/access-requests/end-access";
import { checked } from "#lib/auth/checked";
import { requiredAnswers } from "#lib/referrals/required-answers";
import { deskActor } from "#lib/web/desk-actor";
import { seenOrNotFound } from "#lib/web/page-param";
import { aboutForm, orShownAgain, type StepState, stepAt, typedOf } from "#lib/web/step-state";

/** A refusal needs no last day. */
const words: Record<string, number> = { decision: 10, reason: 2000, basis: 500 };
const asked = { refuse: words, grant: { ...words, endsOn: 10 } };

/** Grants or refuses access, after it was looked over. */
export async function decide(id: string, before: StepState, form: FormData): Promise<StepState> {
  const here = `/desk/access/${id}`;
  const actor = await deskActor();
  const [typed, { stage, version }] = [typedOf(form), aboutForm(form)];
  if (stage === "change") return stepAt(before, "fill", typed);
  return orShownAgain(before, typed, async () => {
    const texts = requiredAnswers(typed, asked[typed.decision === "grant" ? "grant" : "refuse"]);
    const wanted = checked(decideAccessInput, { ...texts, answerId: id, version });
    if (stage !== "do") return stepAt(before, "check", typed);
    await seenOrNotFound(decideAccess(actor, wanted));
    redirect(here);
  });
}

/** Ends access that was granted, after it was looked over. */
export async function end(id: string, before: StepState, form: FormData): Promise<StepState> {
  const here = `/desk/access/${id}`;
  const actor = await deskActor();
  const [typed, { stage, version }] = [typedOf(form), aboutForm(form)];
  if (stage === "change") return stepAt(before, "fill", typed);
  return orShownAgain(before, typed, async () => {
    const texts = requiredAnswers(typed, { reason: 2000 });
    const wanted = checked(endAccessInput, { ...texts, answerId: id, version });
    if (stage !== "do") return stepAt(before, "check", typed);
    await seenOrNotFound(endAccess(actor, wanted));
    redirect(here);
  });
}
