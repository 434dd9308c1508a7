"use server";

import { answer } from "#app/(admin)/admin/answer";
import { createOrganization } from "#lib/organizations/create-organization";
import { organizationInput } from "#lib/organizations/organization-input";
import { readAnswers } from "#lib/organizations/read-answers";
import type { FormState } from "#lib/web/form-state";

export async function enterOrganization(before: FormState, form: FormData): Promise<FormState> {
  return answer(before, form, async (actor, answers) => {
    const id = await createOrganization(actor, readAnswers(organizationInput, answers));
    return `/admin/organizations/${id}?done=added`;
  });
}
