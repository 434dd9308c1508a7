"use server";

import { answer } from "#app/(admin)/admin/answer";
import { editPark, parkInput } from "#lib/organizations/parks";
import { readAnswers } from "#lib/organizations/read-answers";
import type { FormState } from "#lib/web/form-state";

export async function savePark(key: string, before: FormState, form: FormData) {
  return answer(before, form, async (actor, answers) => {
    await editPark(actor, key, readAnswers(parkInput, answers));
    return "/admin/parks?done=saved";
  });
}
