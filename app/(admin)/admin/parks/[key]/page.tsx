import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { formWords } from "#app/(admin)/admin/form-words";
import { settingsActor } from "#app/(admin)/admin/guard";
import { SettingForm } from "#app/(admin)/admin/setting-form";
import { nameOf } from "#lib/organizations/name-of";
import { listParks } from "#lib/organizations/parks";
import { listRegions, partsOfBeijing } from "#lib/organizations/regions";
import { Breadcrumb } from "#ui/breadcrumb";
import { PageHeader } from "#ui/page-header";
import { savePark } from "./actions";

type Props = { params: Promise<{ key: string }> };

export default async function ParkPage({ params }: Props) {
  const [actor, { key }] = await Promise.all([settingsActor(), params]);
  const park = (await listParks(actor)).find((each) => each.key === key) ?? notFound();
  const [t, kept, locale, words, regions] = await Promise.all([
    getTranslations("admin.parks"),
    getTranslations("organizations"),
    getLocale(),
    formWords(),
    listRegions(actor),
  ]);
  const districts = partsOfBeijing(regions);
  return (
    <>
      <Breadcrumb label={words.trail} items={[{ href: "/admin/parks", label: t("title") }]} />
      <PageHeader above={t("editTitle")} title={nameOf(park, locale)} />
      <SettingForm
        action={savePark.bind(null, key)}
        fields={[
          { type: "text", name: "nameZh", label: t("nameZh"), defaultValue: park.nameZh },
          { type: "text", name: "nameEn", label: t("nameEn"), defaultValue: park.nameEn },
          {
            type: "checkboxes",
            name: "regionCodes[]",
            label: t("regions"),
            inline: true,
            defaultValues: park.regionCodes,
            choices: districts.map((region) => ({
              value: region.code,
              label: nameOf(region, locale),
            })),
          },
          {
            type: "radio",
            name: "confirmed",
            label: t("confirmed"),
            defaultValue: park.confirmed ? "yes" : "no",
            choices: [
              { value: "yes", label: kept("confirmedYes") },
              { value: "no", label: kept("confirmedNo") },
            ],
          },
        ]}
        hidden={{ was: park.was }}
        submit={words.save}
        pending={words.pending}
        nowKept={words.nowKept}
      />
    </>
  );
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("admin.parks"))("editTitle") };
}
