import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { DoorForm } from "#app/(door)/door-form";
import { Sheet } from "#app/(door)/sheet";
import { SpentLink } from "#app/(door)/spent-link";
import { type SetUpBody, setUpOffer } from "#lib/auth/set-up-offer";
import { organizationKinds } from "#lib/organizations/kinds";
import type { Locale } from "#lib/web/locale";
import { finishSetUp } from "./actions";

export const metadata: Metadata = { referrer: "no-referrer", robots: "noindex" };

export default async function SetUpPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const bodies = await setUpOffer(token);
  if (!bodies) return <SpentLink kind="setUp" />;
  const [t, common, locale] = await Promise.all([
    getTranslations("auth"),
    getTranslations("common"),
    getLocale(),
  ]);
  return (
    <Sheet title={t("setUp.title")} lead={t("setUp.lead")}>
      <DoorForm
        action={finishSetUp}
        hidden={{ token }}
        fields={[
          {
            type: "select",
            name: "organization",
            label: t("setUp.organization"),
            hint: t("setUp.organizationHint"),
            placeholder: common("choose"),
            options: [{ value: "own", label: t("setUp.own") }],
            groups: groupsOf(bodies, locale),
          },
          {
            name: "ownName",
            label: t("setUp.ownName"),
            hint: t("setUp.ownNameHint"),
            optional: common("optional"),
            autoComplete: "organization",
          },
          { name: "name", label: t("personName"), autoComplete: "name" },
          { name: "email", type: "email", label: t("email"), autoComplete: "username" },
          {
            name: "password",
            type: "password",
            label: t("password"),
            hint: t("passwordHint"),
            autoComplete: "new-password",
          },
        ]}
        submit={t("setUp.submit")}
        failed={t("failed")}
      />
    </Sheet>
  );
}

function groupsOf(bodies: SetUpBody[], locale: Locale) {
  const byKind = Map.groupBy(bodies, ({ kind }) => kind);
  return Array.from(byKind, ([kind, members]) => ({
    label: organizationKinds[kind][locale],
    options: members.map((body) => ({ value: body.id, label: body[locale] })),
  }));
}
