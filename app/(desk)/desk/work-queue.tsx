import Link from "next/link";
import { useTranslations } from "next-intl";
import type { Calendar } from "#lib/calendar/calendar";
import { groupEnds } from "#lib/queue/group-ends";
import type { Layout } from "#lib/queue/layout";
import type { QueueRow } from "#lib/queue/queue-page";
import { type QueueAddress, queueHref } from "./queue-address";
import { NumberCell } from "./queue-cells";
import { ColumnCell, fitColumns, fittingColumns } from "./queue-columns";
import { type GroupKey, groupsOf } from "./queue-groups";
import { GroupTitle, QueueCell, QueueLine, QueueTable } from "./queue-table";

type Props = {
  rows: readonly QueueRow[];
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
export function WorkQueue(props: Props) {
  const t = useTranslations("desk");
  const { rows, address, layout, now, calendar } = props;
  const shown = fitColumns(layout.columns, address.case !== undefined);
  const byUrgency = layout.group === "urgency" && address.view !== "closed";
  const groups = byUrgency
    ? groupsOf(rows, now, groupEnds(now, calendar))
    : [{ key: "every" as const, rows }];
  return (
    <QueueTable
      caption={t("table", { view: t(`views.${address.view}`) })}
      wide={shown.length > fittingColumns}
      wrapped={layout.lines === "wrapped"}
      columns={[
        { key: "number", label: t("columns.number"), width: "w-[13.5em]" },
        ...shown.map(({ key, width }) => ({ key, label: t(`columns.${key}`), width })),
        { key: "preview", label: t("columns.preview"), width: "w-[4.5em]" },
      ]}
      groups={groups.map((group) => ({
        key: group.key,
        title: group.key !== "every" && (
          <GroupTitle
            title={t(`groups.${group.key}`)}
            count={group.rows.length}
            ink={inks[group.key]}
          />
        ),
        rows: group.rows.map((row) => (
          <Line key={row.id} row={row} shown={shown.map(({ key }) => key)} {...props} />
        )),
      }))}
    />
  );
}

type LineProps = Omit<Props, "rows"> & { row: QueueRow; shown: Layout["columns"] };

function Line({ row, shown, address, now, calendar }: LineProps) {
  return (
    <QueueLine current={address.case === row.caseId} proceeding={row.id} version={row.version}>
      <QueueCell heading wide>
        <NumberCell row={row} />
      </QueueCell>
      {shown.map((column) => (
        <ColumnCell
          key={column}
          rightApart={shown.includes("right")}
          {...{ column, row, now, calendar }}
        />
      ))}
      <QueueCell>
        <PreviewLink row={row} address={address} />
      </QueueCell>
    </QueueLine>
  );
}

function PreviewLink({ row, address }: { row: QueueRow; address: QueueAddress }) {
  const t = useTranslations("desk");
  return (
    <Link
      href={queueHref(address, { case: row.caseId })}
      prefetch={false}
      scroll={false}
      data-preview=""
      aria-current={address.case === row.caseId || undefined}
      className="text-link hidden min-h-target items-center text-fine lg:inline-flex"
    >
      {t("preview")}
      <span className="sr-only"> {row.number}</span>
    </Link>
  );
}
