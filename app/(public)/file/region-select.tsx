import type { Ask } from "#app/(public)/file/asking";
import type { Say } from "#app/(public)/say";
import { nameOf } from "#lib/organizations/name-of";
import { countriesOf, partsOfBeijing, provincesOf, type Region } from "#lib/organizations/regions";
import type { Locale } from "#lib/web/locale";
import { Select } from "#ui/select";

type Props = {
  asked: ReturnType<Ask>;
  placeholder: string;
  regions: readonly Region[];
  say: Say;
  locale: Locale;
};

/** Districts of Beijing first, then the provinces, then the countries. */
export function RegionSelect({ asked, placeholder, regions, say, locale }: Props) {
  const options = (some: readonly Region[]) =>
    some.map((region) => ({ value: region.code, label: nameOf(region, locale) }));
  const group = (key: string, some: readonly Region[]) => ({
    label: say(`filing.conduct.${key}`),
    options: options(some),
  });
  return (
    <Select
      {...asked}
      placeholder={placeholder}
      options={[]}
      groups={[
        group("beijing", partsOfBeijing(regions)),
        group("provinces", provincesOf(regions)),
        group("abroad", countriesOf(regions)),
      ]}
    />
  );
}
