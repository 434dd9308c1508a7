import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { Sheet } from "#app/(door)/sheet";
import { holds } from "#lib/access/actor";
import { requireActor, requireProof } from "#lib/auth/current-actor";
import { inviteColleague } from "./actions";
import { InviteForm } from "./components";

export default async function InvitePage() {
  const actor = await requireActor();
  if (actor.organizationKind !== "company" || !holds(actor, "filer")) notFound();
  await requireProof();
  const [t, common, locale] = await Promise.all([
    getTranslations("auth"),
    getTranslations("common"),
    getLocale(),
  ]);
  const organization = actor.organizationName[locale];
  return (
    <Sheet title={t("inviteColleague.title")} lead={t("inviteColleague.lead", { organization })}>
      <InviteForm
        action={inviteColleague}
        fields={[
          { name: "name", label: t("inviteColleague.name"), autoComplete: "off" },
          {
            name: "email",
            type: "email",
            label: t("inviteColleague.email"),
            autoComplete: "off",
          },
        ]}
        submit={t("inviteColleague.submit")}
        failed={t("failed")}
        copy={{ label: common("copy"), copiedLabel: common("copied") }}
      />
    </Sheet>
  );
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("auth.inviteColleague"))("title") };
}
