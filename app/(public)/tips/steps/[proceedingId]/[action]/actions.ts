"use server";

import { notFound, redirect } from "next/navigation";
import { NotSeen } from "#lib/access/refusal";
import { actionPage } from "#lib/proceedings/action-page";
import { checkAction } from "#lib/proceedings/check-action";
import { takeAction } from "#lib/proceedings/take-action";
import { aboutForm, orShownAgain, type StepState, stepAt, typedOf } from "#lib/web/step-state";
import { reporterHere } from "#lib/web/tip-cookie";

type At = { proceedingId: string; action: string };

/** A reporter's step: fills in, looks over where it is solemn, does. */
export async function takeTipStep(at: At, before: StepState, form: FormData): Promise<StepState> {
  const reporter = await reporterHere();
  if (!reporter) redirect("/tips");
  const { actor, caseId } = reporter;
  const [typed, { stage, version }] = [typedOf(form), aboutForm(form)];
  if (stage === "change") return stepAt(before, "fill", typed);
  const wanted = { ...at, version, input: typed };
  const state = await orShownAgain(before, typed, async () => {
    const { rule } = await actionPage(actor, { caseId, ...at });
    if (rule.solemn && stage !== "do") {
      await checkAction(actor, wanted);
      return stepAt(before, "check", typed);
    }
    await takeAction(actor, wanted);
    return null;
  }).catch((thrown) => {
    if (thrown instanceof NotSeen) notFound();
    throw thrown;
  });
  if (state) return state;
  redirect("/tips?shown=1&done=1");
}
