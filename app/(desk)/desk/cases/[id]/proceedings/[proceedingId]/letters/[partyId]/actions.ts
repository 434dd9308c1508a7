"use server";

import { redirect } from "next/navigation";
import { checked } from "#lib/auth/checked";
import { issueLetter, letterInput } from "#lib/service-letters/issue-letter";
import { deskActor } from "#lib/web/desk-actor";
import { seenOrNotFound } from "#lib/web/page-param";
import { orShownAgain, type StepState } from "#lib/web/step-state";

type At = { caseId: string; proceedingId: string; partyId: string };

/** Issues the letter, or issues it again; its page then shows the code that works. */
export async function makeLetter(at: At, before: StepState): Promise<StepState> {
  const { caseId, proceedingId, partyId } = at;
  const page = `/desk/cases/${caseId}/proceedings/${proceedingId}/letters/${partyId}`;
  const actor = await deskActor();
  return orShownAgain(before, {}, async () => {
    await seenOrNotFound(issueLetter(actor, checked(letterInput, { proceedingId, partyId })));
    redirect(page);
  });
}
