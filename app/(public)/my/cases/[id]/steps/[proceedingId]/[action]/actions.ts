"use server";

import { redirect } from "next/navigation";
import { caseOrWhy } from "#app/(public)/my/case-or-why";
import { requireActor } from "#lib/auth/current-actor";
import { procedureOf } from "#lib/procedures/registry";
import { actionPage } from "#lib/proceedings/action-page";
import { checkAction } from "#lib/proceedings/check-action";
import { takeAction } from "#lib/proceedings/take-action";
import { aboutForm, orShownAgain, type StepState, stepAt, typedOf } from "#lib/web/step-state";

type At = { caseId: string; proceedingId: string; action: string };

/** Fills in, looks over, does: each a round trip, the same without a script. */
export async function takeStep(at: At, before: StepState, form: FormData): Promise<StepState> {
  const actor = await requireActor();
  const typed = typedOf(form);
  const { stage, version } = aboutForm(form);
  if (stage === "change") return stepAt(before, "fill", typed);
  const wanted = { proceedingId: at.proceedingId, action: at.action, version, input: typed };
  const take = async () => {
    const { lane } = await actionPage(actor, at);
    const rule = procedureOf(lane.procedure.key).actions[at.action];
    if (rule?.solemn && stage !== "do") {
      await checkAction(actor, wanted);
      return stepAt(before, "check", typed);
    }
    await takeAction(actor, wanted);
    return null;
  };
  const state = await caseOrWhy(actor, at.caseId, () => orShownAgain(before, typed, take));
  if (state) return state;
  redirect(`/my/cases/${at.caseId}?done=1`);
}
