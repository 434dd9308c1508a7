import { getLocale, getTranslations } from "next-intl/server";
import type { StepField } from "#app/_case/step-fields";
import { sayer } from "#app/(public)/say";
import { nameOf } from "#lib/organizations/name-of";
import {
  countriesOf,
  openRegions,
  partsOfBeijing,
  provincesOf,
  type Region,
} from "#lib/organizations/regions";
import { conducts, keysOf, venues } from "#lib/routing/vocabulary";
import { respondentKinds, tipConducts } from "#lib/tips/tip-answers";

/** The questions of a tip: what, where, when, who, and whether the reporter gives a name. */
export async function tipQuestions(today: string): Promise<StepField[]> {
  const [t, say, locale, regions] = await Promise.all([
    getTranslations("tips.new"),
    sayer(),
    getLocale(),
    openRegions(),
  ]);
  const optional = say("common.optional");
  const named = (some: readonly Region[]) =>
    some.map((region) => ({ value: region.code, label: nameOf(region, locale) }));
  const line = { kind: "text", rows: 1, most: 200, optional } as const;
  return [
    {
      name: "conduct",
      label: t("conduct"),
      kind: "choice",
      choices: tipConducts.map((value) => ({ value, label: conducts[value][locale] })),
    },
    {
      name: "description",
      label: t("description"),
      hint: t("descriptionHint"),
      kind: "text",
      rows: 7,
      most: 8000,
    },
    {
      name: "venue",
      label: t("venue"),
      kind: "select",
      placeholder: t("choose"),
      options: keysOf(venues).map((value) => ({ value, label: venues[value][locale] })),
    },
    {
      name: "placeOfConduct",
      label: t("placeOfConduct"),
      kind: "select",
      placeholder: t("choose"),
      options: [],
      groups: [
        { label: say("filing.conduct.beijing"), options: named(partsOfBeijing(regions)) },
        { label: say("filing.conduct.provinces"), options: named(provincesOf(regions)) },
        { label: say("filing.conduct.abroad"), options: named(countriesOf(regions)) },
      ],
    },
    { ...line, name: "placeDetail", label: t("placeDetail"), hint: t("placeDetailHint") },
    {
      name: "conductDate",
      label: t("conductDate"),
      hint: t("conductDateHint"),
      kind: "date",
      max: today,
    },
    { ...line, name: "respondentName", label: t("respondentName"), hint: t("respondentNameHint") },
    {
      name: "respondentKind",
      label: t("respondentKind"),
      kind: "choice",
      choices: respondentKinds.map((value) => ({ value, label: t(`respondentKinds.${value}`) })),
    },
    { ...line, most: 500, name: "shopUrl", label: t("shopUrl") },
    {
      name: "identity",
      label: t("identity"),
      kind: "choice",
      choices: [
        {
          value: "anonymous",
          label: t("identities.anonymous"),
          hint: t("identities.anonymousHint"),
        },
        { value: "named", label: t("identities.named"), hint: t("identities.namedHint") },
      ],
    },
    { ...line, most: 100, name: "name", label: t("name"), hint: t("nameHint") },
    { ...line, name: "contact", label: t("contact"), hint: t("contactHint") },
  ];
}
