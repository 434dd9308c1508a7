import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { formWords } from "#app/(admin)/admin/form-words";
import { settingsActor } from "#app/(admin)/admin/guard";
import { organizationFields } from "#app/(admin)/admin/organizations/fields";
import { SettingForm } from "#app/(admin)/admin/setting-form";
import { Breadcrumb } from "#ui/breadcrumb";
import { PageHeader } from "#ui/page-header";
import { enterOrganization } from "./actions";

export default async function NewOrganizationPage() {
  const actor = await settingsActor();
  const [t, words, fields] = await Promise.all([
    getTranslations("organizations"),
    formWords(),
    organizationFields(actor),
  ]);
  return (
    <>
      <Breadcrumb
        label={words.trail}
        items={[{ href: "/admin/organizations", label: t("title") }]}
      />
      <PageHeader title={t("addTitle")} />
      <SettingForm
        action={enterOrganization}
        fields={fields}
        submit={t("add")}
        pending={words.pending}
        nowKept={words.nowKept}
      />
    </>
  );
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("organizations"))("addTitle") };
}
