"use server";

import { getFormatter, getTranslations } from "next-intl/server";
import { answer } from "#app/(admin)/admin/answer";
import { orNotFound } from "#app/(admin)/admin/guard";
import type { LinkState } from "#app/(admin)/admin/link-form";
import { requireActor } from "#lib/auth/current-actor";
import { disablePerson, enablePerson } from "#lib/auth/disable-person";
import { endMember } from "#lib/auth/end-member";
import { offerReset } from "#lib/auth/offer-reset";
import { siteAddress } from "#lib/auth/site-address";
import { changeRoles, rolesInput } from "#lib/organizations/change-roles";
import { readAnswers } from "#lib/organizations/read-answers";
import { resetSecondStep } from "#lib/second-step/reset-second-step";
import { type FormState, orRefused } from "#lib/web/form-state";

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

export async function takeSecondStep(personId: string, before: FormState, form: FormData) {
  return answer(before, form, async (actor) => {
    await resetSecondStep(actor, { personId });
    return "/admin/members?done=second-step-reset";
  });
}

/** Makes a reset link; it is shown in the answer and nowhere again. */
export async function makeResetLink(
  { personId, name }: { personId: string; name: string },
  before: LinkState,
): Promise<LinkState> {
  const actor = await requireActor();
  let made: LinkState["made"] = null;
  const refusal = await orRefused(before.refusal, {}, async () => {
    made = await resetWords(name, await orNotFound(offerReset(actor, { personId })));
    return null;
  });
  return { refusal, made };
}

async function resetWords(name: string, { path, expiresAt }: { path: string; expiresAt: Date }) {
  const [t, format] = await Promise.all([getTranslations("admin.members"), getFormatter()]);
  const until = format.dateTime(expiresAt, { dateStyle: "long", timeStyle: "short" });
  const text = t("resetMadeText", { name, until });
  return { title: t("resetMade"), text, label: t("resetLink"), link: siteAddress(path) };
}
