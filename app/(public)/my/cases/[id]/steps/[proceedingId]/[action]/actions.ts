"use server";

import { notFound, redirect } from "next/navigation";
import { NotSeen } from "#lib/access/refusal";
import { requireActor } from "#lib/auth/current-actor";
import { takePartyAction } from "#lib/cases/take-party-action";
import { procedureOf } from "#lib/procedures/registry";
import { actionPage } from "#lib/proceedings/action-page";
import { checkAction } from "#lib/proceedings/check-action";
import { aboutForm, orShownAgain, type StepState, stepAt, typedOf } from "#lib/web/step-state";

type At = { caseId: string; proceedingId: string; action: string };

/** Fills in, looks over, does: each a round trip, the same without a script. */
export async function takeStep(at: At, before: StepState, form: FormData): Promise<StepState> {
  const page = `/my/cases/${at.caseId}/steps/${at.proceedingId}/${at.action}`;
  const actor = await requireActor(page);
  const typed = typedOf(form);
  const { stage, version } = aboutForm(form);
  if (stage === "change") return stepAt(before, "fill", typed);
  const wanted = { proceedingId: at.proceedingId, action: at.action, version, input: typed };
  const state = await orShownAgain(before, typed, async () => {
    const { lane } = await actionPage(actor, at);
    const rule = procedureOf(lane.procedure.key).actions[at.action];
    if (rule?.solemn && stage !== "do") {
      await checkAction(actor, wanted);
      return stepAt(before, "check", typed);
    }
    await takePartyAction(actor, at.caseId, wanted);
    return null;
  }).catch((thrown) => {
    if (thrown instanceof NotSeen) notFound();
    throw thrown;
  });
  if (state) return state;
  redirect(`/my/cases/${at.caseId}?done=1`);
}
