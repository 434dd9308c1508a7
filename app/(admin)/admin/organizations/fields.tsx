import { getLocale, getTranslations } from "next-intl/server";
import { formWords } from "#app/(admin)/admin/form-words";
import { regionGroups } from "#app/(admin)/admin/region-groups";
import type { SettingField } from "#app/(admin)/admin/setting-field";
import type { MemberActor } from "#lib/access/actor";
import { listChannels } from "#lib/organizations/channels";
import { organizationKinds } from "#lib/organizations/kinds";
import { nameOf } from "#lib/organizations/name-of";
import type { readOrganization } from "#lib/organizations/read-organization";
import { listRegions } from "#lib/organizations/regions";

type Organization = Awaited<ReturnType<typeof readOrganization>>;

/** The fields of an organization's form, filled with what is kept when there is something. */
export async function organizationFields(
  actor: MemberActor,
  kept?: Organization,
): Promise<SettingField[]> {
  const [t, locale, words] = await Promise.all([
    getTranslations("organizations"),
    getLocale(),
    formWords(),
  ]);
  const [regions, channels] = await Promise.all([listRegions(actor), listChannels(actor)]);
  const optional = words.optional;
  const kinds = Object.entries(organizationKinds).map(([value, kind]) => ({
    value,
    label: kind[locale],
  }));
  return [
    {
      type: "select",
      name: "kind",
      label: t("kind"),
      options: kinds,
      placeholder: words.choose,
      defaultValue: kept?.kind,
    },
    {
      type: "text",
      name: "nameZh",
      label: t("nameZh"),
      hint: t("nameZhHint"),
      defaultValue: kept?.nameZh,
    },
    { type: "text", name: "nameEn", label: t("nameEn"), defaultValue: kept?.nameEn },
    {
      type: "select",
      name: "regionCode",
      label: t("region"),
      hint: t("regionHint"),
      placeholder: words.choose,
      defaultValue: kept?.regionCode ?? undefined,
      ...regionGroups(regions, t as never, locale),
    },
    {
      type: "checkboxes",
      name: "channels[]",
      label: t("channels"),
      hint: t("channelsHint"),
      optional,
      defaultValues: kept?.channels,
      choices: channels.map((channel) => ({
        value: channel.key,
        label: nameOf(channel, locale),
      })),
    },
    {
      type: "text",
      name: "documentPrefix",
      label: t("documentPrefix"),
      hint: t("documentPrefixHint"),
      optional,
      defaultValue: kept?.documentPrefix ?? undefined,
    },
    {
      type: "text",
      name: "creditCode",
      label: t("creditCode"),
      optional,
      defaultValue: kept?.creditCode ?? undefined,
    },
    {
      type: "text",
      name: "phone",
      label: t("phone"),
      optional,
      defaultValue: kept?.phone ?? undefined,
    },
    {
      type: "text",
      name: "address",
      label: t("address"),
      optional,
      defaultValue: kept?.address ?? undefined,
    },
    {
      type: "radio",
      name: "confirmed",
      label: t("confirmed"),
      hint: t("confirmedHint"),
      defaultValue: kept?.confirmed ? "yes" : "no",
      choices: [
        { value: "yes", label: t("confirmedYes") },
        { value: "no", label: t("confirmedNo") },
      ],
    },
  ];
}
