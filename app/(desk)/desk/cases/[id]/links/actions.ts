"use server";

import { redirect } from "next/navigation";
import { checked } from "#lib/auth/checked";
import { safePath } from "#lib/auth/safe-path";
import { endLink, endLinkInput } from "#lib/linked-cases/end-link";
import { linkCases, linkCasesInput } from "#lib/linked-cases/link-cases";
import { splitCase, splitCaseInput } from "#lib/linked-cases/split-case";
import { requiredAnswers } from "#lib/referrals/required-answers";
import { deskActor } from "#lib/web/desk-actor";
import { seenOrNotFound } from "#lib/web/page-param";
import { aboutForm, orShownAgain, type StepState, stepAt, typedOf } from "#lib/web/step-state";

/** Ties the case to another one, after it was looked over. @param back where it was asked for. */
export async function tie(
  caseId: string,
  back: string | null,
  before: StepState,
  form: FormData,
): Promise<StepState> {
  return lookedOver(before, form, async (typed, isSure) => {
    const answers = requiredAnswers(typed, { number: 40, kind: 20, reason: 2000 });
    const wanted = checked(linkCasesInput, { ...answers, caseId });
    if (!isSure) return;
    await seenOrNotFound(linkCases(await deskActor(), wanted));
    redirect(safePath(back) ?? `/desk/cases/${caseId}/links`);
  });
}

/** Ends a tie. */
export async function untie(
  at: { caseId: string; linkId: string },
  before: StepState,
  form: FormData,
): Promise<StepState> {
  return lookedOver(before, form, async (typed, isSure) => {
    const answers = requiredAnswers(typed, { reason: 2000 });
    const wanted = checked(endLinkInput, { ...answers, linkId: at.linkId });
    if (!isSure) return;
    await seenOrNotFound(endLink(await deskActor(), wanted));
    redirect(`/desk/cases/${at.caseId}/links`);
  });
}

/** Takes a part out into a new case. */
export async function split(before: StepState, form: FormData): Promise<StepState> {
  return lookedOver(before, form, async (typed, isSure) => {
    const answers = requiredAnswers(typed, { proceedingId: 40, title: 200, reason: 2000 });
    const wanted = checked(splitCaseInput, answers);
    if (!isSure) return;
    redirect(`/desk/cases/${await seenOrNotFound(splitCase(await deskActor(), wanted))}`);
  });
}

async function lookedOver(
  before: StepState,
  form: FormData,
  work: (typed: ReturnType<typeof typedOf>, isSure: boolean) => Promise<void>,
): Promise<StepState> {
  await deskActor();
  const [typed, { stage }] = [typedOf(form), aboutForm(form)];
  if (stage === "change") return stepAt(before, "fill", typed);
  return orShownAgain(before, typed, async () => {
    await work(typed, stage === "do");
    return stepAt(before, "check", typed);
  });
}
