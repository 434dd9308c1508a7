"use server";

import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { changesSince } from "#lib/proceedings/action-page";
import { readSending } from "#lib/referrals/read-sending";
import type { SendMode } from "#lib/referrals/send-modes";
import { sendReferral } from "#lib/referrals/send-referral";
import { deskActor } from "#lib/web/desk-actor";
import { newsOf } from "#lib/web/event-words";
import { seenOrNotFound } from "#lib/web/page-param";
import { aboutForm, orShownAgain, type StepState, stepAt, typedOf } from "#lib/web/step-state";

type At = { caseId: string; proceedingId: string; ownerId: string };

/** Sends a proceeding on, after it was looked over. */
export async function sendOn(
  at: At,
  mode: SendMode,
  before: StepState,
  form: FormData,
): Promise<StepState> {
  const actor = await deskActor();
  const [typed, { stage, version, seq }] = [typedOf(form), aboutForm(form)];
  if (stage === "change") return stepAt(before, "fill", typed);
  const work = async () => {
    const wanted = readSending(mode, typed, { ...at, version });
    if (stage !== "do") return stepAt(before, "check", typed);
    redirect(`/desk/referrals/${await seenOrNotFound(sendReferral(actor, wanted))}`);
  };
  return orShownAgain(before, typed, work, async () =>
    newsOf(await getTranslations(), await getLocale(), await changesSince(actor, at, seq)),
  );
}
