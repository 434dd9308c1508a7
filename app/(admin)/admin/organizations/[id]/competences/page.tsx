import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { formWords } from "#app/(admin)/admin/form-words";
import { orNotFound, settingsActor } from "#app/(admin)/admin/guard";
import { regionGroups } from "#app/(admin)/admin/region-groups";
import type { SettingField } from "#app/(admin)/admin/setting-field";
import { SettingForm } from "#app/(admin)/admin/setting-form";
import type { MemberActor } from "#lib/access/actor";
import { handledProcedures } from "#lib/organizations/handled-procedures";
import { nameOf } from "#lib/organizations/name-of";
import { readOrganization } from "#lib/organizations/read-organization";
import { listRegions } from "#lib/organizations/regions";
import { technicalFields } from "#lib/organizations/technical-fields";
import { rightKinds } from "#lib/routing/vocabulary";
import type { Words } from "#lib/words";
import { Breadcrumb } from "#ui/breadcrumb";
import { PageHeader } from "#ui/page-header";
import { enterCompetence } from "./actions";

type Props = { params: Promise<{ id: string }> };

export default async function NewCompetencePage({ params }: Props) {
  const [actor, { id }] = await Promise.all([settingsActor(), params]);
  const kept = await orNotFound(readOrganization(actor, id));
  const [t, locale, words, fields] = await Promise.all([
    getTranslations("organizations"),
    getLocale(),
    formWords(),
    competenceFields(actor, kept),
  ]);
  return (
    <>
      <Breadcrumb
        label={words.trail}
        items={[
          { href: "/admin/organizations", label: t("title") },
          { href: `/admin/organizations/${id}`, label: nameOf(kept, locale) },
        ]}
      />
      <PageHeader title={t("competences.addTitle")} lead={t("competences.lead")} />
      <SettingForm
        action={enterCompetence.bind(null, id)}
        fields={fields}
        submit={t("competences.add")}
        pending={words.pending}
        nowKept={words.nowKept}
      />
    </>
  );
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("organizations.competences"))("addTitle") };
}

type Kept = Awaited<ReturnType<typeof readOrganization>>;

async function competenceFields(actor: MemberActor, kept: Kept): Promise<SettingField[]> {
  const [t, locale, { choose, optional }, regions] = await Promise.all([
    getTranslations("organizations"),
    getLocale(),
    formWords(),
    listRegions(actor),
  ]);
  const choicesOf = (table: Record<string, Words>) =>
    Object.entries(table).map(([value, words]) => ({ value, label: words[locale] }));
  const isCenter = kept.kind === "protection-center";
  const fields: SettingField[] = [
    {
      type: "select",
      name: "procedureKey",
      label: t("competences.procedure"),
      options: choicesOf(handledProcedures),
      placeholder: choose,
    },
    {
      type: "select",
      name: "regionCode",
      label: t("competences.region"),
      hint: t("competences.regionHint"),
      ...regionGroups(regions, t as never, locale),
    },
    {
      type: "checkboxes",
      name: "rightKinds[]",
      label: t("competences.rightKinds"),
      hint: t("competences.rightKindsHint"),
      optional,
      choices: choicesOf(rightKinds),
      inline: true,
    },
    {
      type: "checkboxes",
      name: "fields[]",
      label: t("competences.fields"),
      hint: t("competences.fieldsHint"),
      optional,
      choices: choicesOf(technicalFields),
      inline: true,
    },
    { type: "date", name: "validFrom", label: t("competences.validFrom"), optional },
    { type: "date", name: "validUntil", label: t("competences.validUntil"), optional },
  ];
  return fields.filter(({ name }) => isCenter || name !== "fields[]");
}
