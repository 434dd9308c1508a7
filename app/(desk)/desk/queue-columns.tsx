import { useLocale, useTranslations } from "next-intl";
import type { Calendar } from "#lib/calendar/calendar";
import type { Column } from "#lib/queue/layout";
import type { QueueRow } from "#lib/queue/queue-page";
import { rightKinds } from "#lib/routing/vocabulary";
import { caseWords } from "#lib/web/case-words";
import { When } from "#ui/when";
import { DueCell, OwnerCell, StateCell, TitleCell } from "./queue-cells";
import { QueueCell } from "./queue-table";

/** The title takes what is left. */
const widths: Record<Column, string> = {
  title: "",
  complainant: "w-[9em]",
  respondent: "w-[9em]",
  right: "w-[8em]",
  procedure: "w-[11em]",
  state: "w-[9.5em]",
  due: "w-[25em]",
  owner: "w-[5.5em]",
  filed: "w-[7em]",
  opened: "w-[7em]",
};

/** On a phone these take the whole width of a card. */
const wide: readonly Column[] = ["title", "complainant", "respondent", "procedure", "state", "due"];

/** What stays of the chosen columns while a case is shown beside them. */
const beside: readonly Column[] = ["title", "state", "due"];

/** More of them are wider than a desk's page. */
export const fittingColumns = 5;

/**
 * The columns as they fit: fewer beside an open case. Many of them are wider than the page, so that
 * each has a width of its own and the table is moved sideways.
 */
export function fitColumns(chosen: readonly Column[], isNarrow: boolean) {
  const kept = chosen.filter((column) => !isNarrow || beside.includes(column));
  const shown = kept.length > 0 ? kept : chosen.slice(0, 1);
  const isMany = shown.length > fittingColumns;
  return shown.map((key) => {
    if (key === "due" && (isNarrow || isMany)) return { key, width: "w-[16em]" };
    return { key, width: key === "title" && isMany ? "w-[18em]" : widths[key] };
  });
}

type Props = {
  column: Column;
  row: QueueRow;
  now: Date;
  calendar: Calendar;
  /** Whether the right has a column of its own. */
  rightApart: boolean;
};

/** One cell of a line, whichever column it is. */
export function ColumnCell({ column, row, now, calendar, rightApart }: Props) {
  const t = useTranslations("desk");
  const words = caseWords(useTranslations());
  const right = rightKinds[row.rightKind]?.[useLocale()];
  const label = column === "title" || column === "due" ? undefined : t(`columns.${column}`);
  return (
    <QueueCell wide={wide.includes(column)} label={label}>
      {column === "title" && <TitleCell row={row} right={rightApart ? undefined : right} />}
      {column === "complainant" && <Name of={row.complainant} />}
      {column === "respondent" && <Name of={row.respondent} />}
      {column === "right" && right}
      {column === "procedure" && words.procedure(row.procedureKey)}
      {column === "state" && <StateCell row={row} />}
      {column === "due" && <DueCell row={row} now={now} calendar={calendar} />}
      {column === "owner" && <OwnerCell row={row} />}
      {column === "filed" && <When at={row.filedAt} as="number" />}
      {column === "opened" && <When at={row.openedAt} as="number" />}
    </QueueCell>
  );
}

function Name({ of }: { of: string | null }) {
  return <span title={of ?? undefined}>{of}</span>;
}
