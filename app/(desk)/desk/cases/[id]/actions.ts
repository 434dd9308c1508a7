"use server";

import { revalidatePath } from "next/cache";
import { checked } from "#lib/auth/checked";
import { noteInput, writeNote } from "#lib/cases/write-note";
import { assign, assignInput } from "#lib/proceedings/assign";
import { deskActor } from "#lib/web/desk-actor";
import { seenOrNotFound } from "#lib/web/page-param";
import { aboutForm, orShownAgain, type StepState, typedOf } from "#lib/web/step-state";

export async function giveTo(
  caseId: string,
  proceedingId: string,
  before: StepState,
  form: FormData,
): Promise<StepState> {
  const actor = await deskActor();
  const typed = typedOf(form);
  return orShownAgain(before, typed, async () => {
    const memberId = typed.memberId || null;
    const wanted = { proceedingId, version: aboutForm(form).version, memberId };
    await seenOrNotFound(assign(actor, checked(assignInput, wanted)));
    revalidatePath(`/desk/cases/${caseId}`);
    return null;
  });
}

export async function keepNote(
  caseId: string,
  before: StepState,
  form: FormData,
): Promise<StepState> {
  const actor = await deskActor();
  const typed = typedOf(form);
  return orShownAgain(before, typed, async () => {
    await seenOrNotFound(writeNote(actor, checked(noteInput, { caseId, text: typed.text })));
    revalidatePath(`/desk/cases/${caseId}`);
    return { attempt: (before?.attempt ?? 0) + 1, stage: "fill", typed: {} };
  });
}
