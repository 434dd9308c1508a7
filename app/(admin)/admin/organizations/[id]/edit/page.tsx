import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { formWords } from "#app/(admin)/admin/form-words";
import { orNotFound, settingsActor } from "#app/(admin)/admin/guard";
import { organizationFields } from "#app/(admin)/admin/organizations/fields";
import { SettingForm } from "#app/(admin)/admin/setting-form";
import { nameOf } from "#lib/organizations/name-of";
import { readOrganization } from "#lib/organizations/read-organization";
import { Breadcrumb } from "#ui/breadcrumb";
import { PageHeader } from "#ui/page-header";
import { Section } from "#ui/section";
import { changeClosure, saveOrganization } from "./actions";

type Props = { params: Promise<{ id: string }> };

export default async function EditOrganizationPage({ params }: Props) {
  const [actor, { id }] = await Promise.all([settingsActor(), params]);
  const kept = await orNotFound(readOrganization(actor, id));
  const [t, locale, words, fields] = await Promise.all([
    getTranslations("organizations"),
    getLocale(),
    formWords(),
    organizationFields(actor, kept),
  ]);
  const { version } = kept;
  return (
    <>
      <Breadcrumb
        label={words.trail}
        items={[
          { href: "/admin/organizations", label: t("title") },
          { href: `/admin/organizations/${id}`, label: nameOf(kept, locale) },
        ]}
      />
      <PageHeader title={t("editTitle")} />
      <SettingForm
        action={saveOrganization.bind(null, id)}
        fields={fields}
        hidden={{ version }}
        submit={words.save}
        pending={words.pending}
        nowKept={words.nowKept}
      />
      <Section
        title={kept.closedAt ? t("reopen") : t("closeTitle")}
        lead={kept.closedAt ? undefined : t("closeText")}
      >
        <SettingForm
          action={changeClosure.bind(null, id, kept.closedAt ? "reopen" : "close")}
          fields={[]}
          hidden={{ version }}
          submit={kept.closedAt ? t("reopen") : t("close")}
          pending={words.pending}
          nowKept={words.nowKept}
          danger={!kept.closedAt}
        />
      </Section>
    </>
  );
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("organizations"))("editTitle") };
}
