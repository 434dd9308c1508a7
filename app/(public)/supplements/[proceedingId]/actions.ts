"use server";

import { notFound, redirect } from "next/navigation";
import { NotSeen } from "#lib/access/refusal";
import { requireActor } from "#lib/auth/current-actor";
import { openSupplement } from "#lib/proceedings/open-supplements";
import { takeAction } from "#lib/proceedings/take-action";
import { type FormState, orRefused, typedText } from "#lib/web/form-state";

export async function answerSupplement(before: FormState, form: FormData): Promise<FormState> {
  const { proceedingId, version, answer } = typedText(form, "proceedingId", "version", "answer");
  const actor = await requireActor(`/supplements/${proceedingId}`);
  return orRefused(before, { answer }, async () => {
    const { caseId } = await openSupplement(actor, proceedingId).catch(seen);
    await takeAction(actor, {
      proceedingId,
      action: "answer-supplement",
      version: Number(version),
      input: { answer },
    });
    redirect(`/my/cases/${caseId}?done=1`);
  });
}

function seen(thrown: unknown): never {
  if (thrown instanceof NotSeen) notFound();
  throw thrown;
}
