"use server";

import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { checked } from "#lib/auth/checked";
import { changesSince } from "#lib/proceedings/action-page";
import { requiredAnswers } from "#lib/referrals/required-answers";
import { sendReferral, sendReferralInput } from "#lib/referrals/send-referral";
import { deskActor } from "#lib/web/desk-actor";
import { newsOf } from "#lib/web/event-words";
import { seenOrNotFound } from "#lib/web/page-param";
import { aboutForm, orShownAgain, type StepState, stepAt, typedOf } from "#lib/web/step-state";

type At = { caseId: string; proceedingId: string };

const asked = { kind: 20, toOrganizationId: 40, procedureKey: 100, reason: 2000, basis: 500 };

/** Sends a proceeding on, after it was looked over. */
export async function sendOn(at: At, before: StepState, form: FormData): Promise<StepState> {
  const actor = await deskActor(`/desk/cases/${at.caseId}`);
  const [typed, { stage, version, seq }] = [typedOf(form), aboutForm(form)];
  if (stage === "change") return stepAt(before, "fill", typed);
  const work = async () => {
    const answers = requiredAnswers(typed, asked);
    const wanted = checked(sendReferralInput, { ...answers, version, ...at });
    if (stage !== "do") return stepAt(before, "check", typed);
    redirect(`/desk/referrals/${await seenOrNotFound(sendReferral(actor, wanted))}`);
  };
  return orShownAgain(before, typed, work, async () =>
    newsOf(await getTranslations(), await getLocale(), await changesSince(actor, at, seq)),
  );
}
