import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { formWords } from "#app/(admin)/admin/form-words";
import { administrator, orNotFound } from "#app/(admin)/admin/guard";
import { LinkForm } from "#app/(admin)/admin/link-form";
import { roles } from "#lib/access/roles";
import { requireProof } from "#lib/auth/current-actor";
import { rolesOf } from "#lib/organizations/change-roles";
import { nameOf } from "#lib/organizations/name-of";
import { readOrganization } from "#lib/organizations/read-organization";
import { Breadcrumb } from "#ui/breadcrumb";
import { PageHeader } from "#ui/page-header";
import { invite } from "./actions";

type Props = { params: Promise<{ id: string }> };

export default async function InvitePage({ params }: Props) {
  const [actor, { id }] = await Promise.all([administrator(), params]);
  const kept = await orNotFound(readOrganization(actor, id));
  if (kept.closedAt) notFound();
  await requireProof();
  const [t, common, locale, words] = await Promise.all([
    getTranslations("admin.members"),
    getTranslations("common"),
    getLocale(),
    formWords(),
  ]);
  const organization = nameOf(kept, locale);
  return (
    <>
      <Breadcrumb
        label={words.trail}
        items={[{ href: `/admin/organizations/${id}`, label: organization }]}
      />
      <PageHeader title={t("inviteTitle", { organization })} lead={t("inviteLead")} />
      <LinkForm
        action={invite.bind(null, id)}
        fields={[
          { type: "text", name: "name", label: t("inviteName") },
          {
            type: "email",
            name: "email",
            label: t("inviteEmail"),
            hint: t("inviteEmailHint"),
          },
          {
            type: "checkboxes",
            name: "roles[]",
            label: t("roles"),
            defaultValues: [],
            choices: rolesOf(kept.kind).map((role) => ({
              value: role,
              label: roles[role][locale],
              hint: t(`rolesHints.${role}`),
            })),
          },
        ]}
        submit={t("inviteSubmit")}
        pending={words.pending}
        nowKept={words.nowKept}
        copy={{ label: common("copy"), copiedLabel: common("copied") }}
      />
    </>
  );
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("admin.members"))("invite") };
}
