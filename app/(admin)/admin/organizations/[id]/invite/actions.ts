"use server";

import { getFormatter, getTranslations } from "next-intl/server";
import { answersOf, typedOf } from "#app/(admin)/admin/answer";
import { orNotFound } from "#app/(admin)/admin/guard";
import type { LinkState } from "#app/(admin)/admin/link-form";
import { requireActor } from "#lib/auth/current-actor";
import { type Invitation, inviteMember } from "#lib/auth/invite-member";
import { siteAddress } from "#lib/auth/site-address";
import { mustSuit, rolesAnswer } from "#lib/organizations/change-roles";
import { readAnswers } from "#lib/organizations/read-answers";
import { readOrganization } from "#lib/organizations/read-organization";
import { orRefused } from "#lib/web/form-state";

export async function invite(
  organizationId: string,
  before: LinkState,
  form: FormData,
): Promise<LinkState> {
  const actor = await requireActor();
  const typed = answersOf(form);
  const [name, email] = [String(typed.name ?? ""), String(typed.email ?? "")];
  let made: LinkState["made"] = null;
  const refusal = await orRefused(before.refusal, typedOf(typed), async () => {
    const { kind } = await orNotFound(readOrganization(actor, organizationId));
    const { roles } = readAnswers(rolesAnswer, typed);
    mustSuit(kind, roles);
    const invited = { organizationId, name, email, roles };
    made = await words(name, await orNotFound(inviteMember(actor, invited)));
    return null;
  });
  return { refusal, made };
}

async function words(
  name: string,
  { path, expiresAt }: Invitation,
): Promise<NonNullable<LinkState["made"]>> {
  const [t, format] = await Promise.all([getTranslations("admin.members"), getFormatter()]);
  const until = format.dateTime(expiresAt, { dateStyle: "long", timeStyle: "short" });
  const text = t("invitedText", { name, until });
  return { title: t("invited"), text, label: t("inviteLink"), link: siteAddress(path) };
}
