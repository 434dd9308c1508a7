import type { useTranslations } from "next-intl";
import { nameOf } from "#lib/organizations/name-of";
import { countriesOf, partsOfBeijing, provincesOf, type Region } from "#lib/organizations/regions";
import type { Locale } from "#lib/web/locale";

/** Every region as the options of a choice: Beijing's districts first, then China, then abroad. */
export function regionGroups(
  regions: Region[],
  t: ReturnType<typeof useTranslations<"organizations">>,
  locale: Locale,
) {
  const optionsOf = (some: Region[]) =>
    some.map((region) => ({ value: region.code, label: nameOf(region, locale) }));
  const abroad = optionsOf(countriesOf(regions)).toSorted((a, b) =>
    a.label.localeCompare(b.label, locale),
  );
  return {
    options: [],
    groups: [
      { label: t("beijingRegions"), options: optionsOf(beijingFirst(regions)) },
      { label: t("chinaRegions"), options: optionsOf(elsewhereInChina(regions)) },
      { label: t("countries"), options: abroad },
    ],
  };
}

function beijingFirst(regions: Region[]): Region[] {
  return [...regions.filter(({ code }) => code === "110000"), ...partsOfBeijing(regions)];
}

function elsewhereInChina(regions: Region[]): Region[] {
  return provincesOf(regions).filter(({ code }) => code !== "110000");
}
