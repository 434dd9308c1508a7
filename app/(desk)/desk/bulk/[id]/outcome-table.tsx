import { useTranslations } from "next-intl";
import type { ActRow, KeptRefusal } from "#lib/desk-acts/desk-act";
import { sayer } from "#lib/web/case-words";
import { Badge } from "#ui/badge";
import { DataTable } from "#ui/data-table";
import { Link } from "#ui/link";

type Props = { rows: readonly ActRow[]; isUndone: boolean };

/** What came of each line; what was refused first, with the reason. */
export function OutcomeTable({ rows, isUndone }: Props) {
  const t = useTranslations("deskActs");
  const fails = (row: ActRow) => row.refused !== null || row.undoRefused !== null;
  return (
    <DataTable
      caption={t("outcomes")}
      rowKey={(row) => row.proceedingId}
      rows={[...rows.filter(fails), ...rows.filter((row) => !fails(row))]}
      columns={[
        {
          key: "number",
          header: t("number"),
          heading: true,
          tight: true,
          cell: (row) => (
            <Link href={`/desk/cases/${row.caseId}`} className="text-link">
              {row.number}
            </Link>
          ),
        },
        { key: "title", header: t("title"), cell: (row) => row.title },
        {
          key: "outcome",
          header: t("outcome"),
          wide: true,
          cell: (row) => <Outcome row={row} isUndone={isUndone} />,
        },
      ]}
    />
  );
}

function Outcome({ row, isUndone }: { row: ActRow; isUndone: boolean }) {
  const t = useTranslations("deskActs");
  if (row.refused) return <Refused label={t("notDone")} because={row.refused} />;
  if (row.undoRefused) return <Refused label={t("notUndoneRow")} because={row.undoRefused} />;
  return <Badge tone="done">{t(isUndone && row.undone ? "undone" : "done")}</Badge>;
}

function Refused({ label, because }: { label: string; because: KeptRefusal }) {
  const say = sayer(useTranslations());
  return (
    <span className="text-cinnabar">
      <Badge tone="overdue">{label}</Badge> {say(`refusals.${because.key}`, because.values)}
    </span>
  );
}
