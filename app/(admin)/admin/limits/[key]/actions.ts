"use server";

import { answer } from "#app/(admin)/admin/answer";
import { addLimitVersion } from "#lib/limit-versions/add-limit-version";
import { limitVersionInput } from "#lib/limit-versions/limit-version-input";
import { removeLimitVersion } from "#lib/limit-versions/remove-limit-version";
import { readAnswers } from "#lib/organizations/read-answers";
import type { FormState } from "#lib/web/form-state";

export async function addVersion(key: string, before: FormState, form: FormData) {
  return answer(before, form, async (actor, answers) => {
    await addLimitVersion(actor, key, readAnswers(limitVersionInput, answers));
    return "/admin/limits?done=limit-added";
  });
}

export async function takeBack(key: string, id: string, before: FormState, form: FormData) {
  return answer(before, form, async (actor) => {
    await removeLimitVersion(actor, key, id);
    return "/admin/limits?done=limit-removed";
  });
}
