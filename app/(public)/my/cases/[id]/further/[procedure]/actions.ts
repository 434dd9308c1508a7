"use server";

import { notFound, redirect } from "next/navigation";
import { caseOrWhy } from "#app/(public)/my/case-or-why";
import { requireActor } from "#lib/auth/current-actor";
import { checkRequest, requestInput, requestProceeding } from "#lib/proceedings/request-proceeding";
import { aboutForm, orShownAgain, type StepState, stepAt, typedOf } from "#lib/web/step-state";

type At = { caseId: string; procedureKey: string };

/** Fills in, looks over, asks: each a round trip, the same without a script. */
export async function askFor(at: At, before: StepState, form: FormData): Promise<StepState> {
  const actor = await requireActor();
  const typed = typedOf(form);
  const { stage } = aboutForm(form);
  if (stage === "change") return stepAt(before, "fill", typed);
  const read = requestInput.safeParse({ organizationId: "", reason: "", ...typed, ...at });
  if (!read.success) notFound();
  const ask = async () => {
    if (stage !== "do") {
      await checkRequest(actor, read.data);
      return stepAt(before, "check", typed);
    }
    await requestProceeding(actor, read.data);
    return null;
  };
  const state = await caseOrWhy(actor, at.caseId, () => orShownAgain(before, typed, ask));
  if (state) return state;
  redirect(`/my/cases/${at.caseId}?done=1`);
}
