import { useTranslations } from "next-intl";
import type { ReadFilter } from "#lib/queue/filter/read-filter";
import { Button } from "#ui/button";
import { LinkButton } from "#ui/link-button";
import { FilterErrors } from "./filter-errors";
import { FilterField } from "./filter-field";
import { FilterHelp } from "./filter-help";
import { ofOnePage, type QueueAddress, queueHref } from "./queue-address";

type Props = { address: QueueAddress; filter: ReadFilter };

const ofTheForm = ["filter", "saved", ...ofOnePage];

/** One line over the table in which anything is asked for. A plain form that asks by address. */
export function QueueFilter({ address, filter }: Props) {
  const t = useTranslations("queueFilter");
  const errors = filter.errors.length > 0;
  const kept = Object.entries(address).filter(
    ([name, value]) => value && !ofTheForm.includes(name) && value !== "all",
  );
  return (
    <search aria-label={t("label")} className="mb-4 block print:hidden">
      <form action="/desk" className="flex flex-wrap items-center gap-x-3 gap-y-2">
        {kept.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <FilterField
          key={filter.text}
          text={filter.text}
          label={t("field")}
          example={t("example")}
          optionsLabel={t("options")}
          describedBy={errors ? "filter-errors" : undefined}
        />
        <Button type="submit">{t("apply")}</Button>
        {filter.text && (
          <LinkButton variant="plain" href={queueHref(address, { filter: undefined })}>
            {t("clear")}
          </LinkButton>
        )}
        <FilterHelp />
      </form>
      {errors && <FilterErrors filter={filter} />}
    </search>
  );
}
