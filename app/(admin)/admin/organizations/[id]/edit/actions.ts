"use server";

import { answer } from "#app/(admin)/admin/answer";
import { closeOrganization, reopenOrganization } from "#lib/organizations/close-organization";
import { editOrganization } from "#lib/organizations/edit-organization";
import { organizationEdit } from "#lib/organizations/organization-input";
import { readAnswers, versionInput } from "#lib/organizations/read-answers";
import type { FormState } from "#lib/web/form-state";

export async function saveOrganization(id: string, before: FormState, form: FormData) {
  return answer(before, form, async (actor, answers) => {
    await editOrganization(actor, id, readAnswers(organizationEdit, answers));
    return `/admin/organizations/${id}?done=saved`;
  });
}

export async function changeClosure(
  id: string,
  to: "close" | "reopen",
  before: FormState,
  form: FormData,
) {
  return answer(before, form, async (actor, answers) => {
    const { version } = readAnswers(versionInput, answers);
    const change = to === "close" ? closeOrganization : reopenOrganization;
    await change(actor, id, version);
    return `/admin/organizations/${id}?done=${to === "close" ? "closed" : "reopened"}`;
  });
}
