import { useLocale, useTranslations } from "next-intl";
import { addDays, daysBetween } from "#lib/calendar/plain-date";
import { isWorkingDay } from "#lib/calendar/working-days";
import { nameOf } from "#lib/organizations/name-of";
import type { KeptYear } from "#lib/working-days/read-year";
import { spansOf } from "#lib/working-days/spans";
import { yearCalendar } from "#lib/working-days/year-calendar";
import { Badge } from "#ui/badge";
import { DataTable } from "#ui/data-table";
import { EmptyState } from "#ui/empty-state";
import { When } from "#ui/when";

export function WorkingDayCount({ kept }: { kept: KeptYear }) {
  const t = useTranslations("admin.calendar");
  const calendar = yearCalendar(kept);
  let count = 0;
  for (let day = `${kept.year}-01-01`; day <= `${kept.year}-12-31`; day = addDays(day, 1)) {
    if (isWorkingDay(calendar, day)) count += 1;
  }
  return <span className="text-quiet">{t("workingDays", { count })}</span>;
}

export function SpecialDays({ kept }: { kept: KeptYear }) {
  const [t, locale] = [useTranslations("admin.calendar"), useLocale()];
  if (kept.days.length === 0) return <EmptyState title={t("noSpecialDays")} />;
  return (
    <DataTable
      caption={t("specialDays")}
      rows={spansOf(kept.days)}
      rowKey={({ from }) => from}
      columns={[
        {
          key: "day",
          header: t("day"),
          heading: true,
          cell: ({ from, to }) => (
            <>
              <When at={from} />
              {to > from && (
                <>
                  {" – "}
                  <When at={to} />
                </>
              )}
            </>
          ),
        },
        {
          key: "count",
          header: t("days"),
          align: "end",
          cell: ({ from, to }) => daysBetween(from, to) + 1,
        },
        {
          key: "kind",
          header: t("kind"),
          cell: ({ kind }) =>
            kind === "holiday" ? (
              <Badge>{t("holiday")}</Badge>
            ) : (
              <Badge tone="dueSoon">{t("makeup")}</Badge>
            ),
        },
        { key: "name", header: t("name"), cell: (row) => nameOf(row, locale) },
      ]}
    />
  );
}
