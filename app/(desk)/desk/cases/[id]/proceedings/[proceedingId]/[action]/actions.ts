"use server";

import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { changesSince, isSolemn } from "#lib/proceedings/action-page";
import { checkAction } from "#lib/proceedings/check-action";
import { takeAction } from "#lib/proceedings/take-action";
import { deskActor } from "#lib/web/desk-actor";
import { newsOf } from "#lib/web/event-words";
import { seenOrNotFound } from "#lib/web/page-param";
import { aboutForm, orShownAgain, type StepState, stepAt, typedOf } from "#lib/web/step-state";

type At = { caseId: string; proceedingId: string; action: string };

/** Takes an action of a procedure; a solemn one is looked over first. */
export async function actOn(
  at: At,
  back: string,
  before: StepState,
  form: FormData,
): Promise<StepState> {
  const actor = await deskActor();
  const [typed, { stage, version, seq }] = [typedOf(form), aboutForm(form)];
  if (stage === "change") return stepAt(before, "fill", typed);
  const wanted = { ...at, version, input: typed };
  const work = async () => {
    if (stage !== "do" && (await seenOrNotFound(isSolemn(actor, at)))) {
      await seenOrNotFound(checkAction(actor, wanted));
      return stepAt(before, "check", typed);
    }
    await seenOrNotFound(takeAction(actor, wanted));
    redirect(back);
  };
  return orShownAgain(before, typed, work, async () =>
    newsOf(await getTranslations(), await getLocale(), await changesSince(actor, at, seq)),
  );
}
