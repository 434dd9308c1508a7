"use server";

import { answer } from "#app/(admin)/admin/answer";
import { addCompetence, competenceInput } from "#lib/organizations/competences";
import { readAnswers } from "#lib/organizations/read-answers";
import type { FormState } from "#lib/web/form-state";

export async function enterCompetence(id: string, before: FormState, form: FormData) {
  return answer(before, form, async (actor, answers) => {
    await addCompetence(actor, id, readAnswers(competenceInput, answers));
    return `/admin/organizations/${id}?done=competence-added#competences`;
  });
}
