import { useLocale, useTranslations } from "next-intl";
import type { Calendar } from "#lib/calendar/calendar";
import { groupEnds } from "#lib/queue/group-ends";
import type { Layout } from "#lib/queue/layout";
import { type GroupKey, groupsOf, type PageEdges } from "#lib/queue/queue-groups";
import type { QueueRow } from "#lib/queue/queue-page";
import { lineWords } from "#lib/web/queue-lines";
import { GroupTitle } from "./group-title";
import type { QueueAddress } from "./queue-address";
import { fitColumns, fittingColumns, wideColumns } from "./queue-columns";
import { WorkTable } from "./work-table";

type Props = {
  rows: readonly QueueRow[];
  edges: PageEdges;
  address: QueueAddress;
  layout: Layout;
  now: Date;
  calendar: Calendar;
};

const inks: Record<GroupKey, string> = {
  overdue: "text-cinnabar",
  today: "text-amber",
  soon: "text-amber",
  later: "text-ink",
  none: "text-quiet",
};

/** An organization's proceedings in the columns and groups that their reader chose. */
export function WorkQueue({ rows, edges, address, layout, now, calendar }: Props) {
  const all = useTranslations();
  const t = useTranslations("desk");
  const locale = useLocale();
  const narrow = address.case !== undefined;
  const shown = fitColumns(layout.columns, narrow);
  const columns = shown.map(({ key }) => key);
  const byUrgency = layout.group === "urgency" && address.view !== "closed";
  const groups = byUrgency
    ? groupsOf(rows, now, groupEnds(now, calendar), edges)
    : [{ key: "every" as const, rows, whole: false }];
  return (
    <WorkTable
      caption={t("table", { view: t(`views.${address.view}`) })}
      wide={shown.length > fittingColumns}
      narrow={narrow}
      wrapped={layout.lines === "wrapped"}
      ends={{ number: t("columns.number"), preview: t("columns.preview") }}
      columns={shown.map(({ key, width }) => ({
        key,
        width,
        label: t(`columns.${key}`),
        wide: wideColumns.includes(key),
      }))}
      groups={groups.map((group) => ({
        key: group.key,
        title: group.key !== "every" && (
          <GroupTitle
            title={t(`groups.${group.key}`)}
            count={group.rows.length}
            whole={group.whole}
            ink={inks[group.key]}
          />
        ),
        lines: group.rows.map((row) => lineWords(row, { t: all, locale, now, calendar, columns })),
      }))}
      address={address}
      words={{
        choose: all("deskActs.choose", { number: "{number}" }),
        fastTrack: t("fastTrack"),
        looking: all("viewings.looking"),
        preview: t("preview"),
      }}
    />
  );
}
