"use server";

import { answer } from "#app/(admin)/admin/answer";
import { disablePerson, enablePerson } from "#lib/auth/disable-person";
import { endMember } from "#lib/auth/end-member";
import { changeRoles, rolesInput } from "#lib/organizations/change-roles";
import { readAnswers } from "#lib/organizations/read-answers";
import type { FormState } from "#lib/web/form-state";

export async function saveRoles(memberId: string, before: FormState, form: FormData) {
  return answer(before, form, async (actor, answers) => {
    await changeRoles(actor, memberId, readAnswers(rolesInput, answers));
    return "/admin/members?done=roles-changed";
  });
}

export async function endSeat(
  memberId: string,
  organizationId: string,
  before: FormState,
  form: FormData,
) {
  return answer(before, form, async (actor) => {
    await endMember(actor, { memberId });
    return `/admin/organizations/${organizationId}?done=seat-ended`;
  });
}

export async function changeAccount(
  personId: string,
  to: "enable" | "disable",
  before: FormState,
  form: FormData,
) {
  return answer(before, form, async (actor) => {
    await (to === "enable" ? enablePerson : disablePerson)(actor, { personId });
    return `/admin/members?done=${to}d`;
  });
}
