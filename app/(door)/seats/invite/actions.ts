"use server";

import { getFormatter, getTranslations } from "next-intl/server";
import { requireActor } from "#lib/auth/current-actor";
import { inviteMember } from "#lib/auth/invite-member";
import { siteAddress } from "#lib/auth/site-address";
import { type FormState, orRefused, typedText } from "#lib/web/form-state";

/** The link to hand over with its words, or the form again. */
export type InviteState = { refusal: FormState; made: Made | null };
type Made = { title: string; text: string; label: string; link: string };

export async function inviteColleague(before: InviteState, form: FormData): Promise<InviteState> {
  const { name, email } = typedText(form, "name", "email");
  const actor = await requireActor();
  const { organizationId } = actor;
  let made: Made | null = null;
  const refusal = await orRefused(before.refusal, { name, email }, async () => {
    made = await words(
      name,
      await inviteMember(actor, { organizationId, name, email, roles: ["filer"] }),
    );
    return null;
  });
  return { refusal, made };
}

async function words(name: string, { path, expiresAt }: { path: string; expiresAt: Date }) {
  const [t, format] = await Promise.all([getTranslations("auth.inviteColleague"), getFormatter()]);
  const until = format.dateTime(expiresAt, { dateStyle: "long", timeStyle: "short" });
  const text = t("doneText", { name, until });
  return { title: t("done"), text, label: t("link"), link: siteAddress(path) };
}
