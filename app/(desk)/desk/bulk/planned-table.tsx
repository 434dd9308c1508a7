import { useTranslations } from "next-intl";
import type { PlannedRow } from "#lib/desk-acts/plan-act";
import { caseWords, sayer } from "#lib/web/case-words";
import { Badge } from "#ui/badge";
import { DataTable } from "#ui/data-table";
import { Link } from "#ui/link";

type Props = { rows: readonly PlannedRow[]; willDo: string };

/** The chosen lines with what would come of each: those that are refused first, with the reason. */
export function PlannedTable({ rows, willDo }: Props) {
  const t = useTranslations("deskActs");
  const all = useTranslations();
  const words = caseWords(all);
  const say = sayer(all);
  const sorted = [...rows.filter((row) => row.refused), ...rows.filter((row) => !row.refused)];
  return (
    <DataTable
      caption={t("planned")}
      rowKey={(row) => row.proceedingId}
      rows={sorted}
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
          key: "state",
          header: t("state"),
          tight: true,
          cell: (row) => words.state(row.procedureKey, row.state),
        },
        {
          key: "owner",
          header: t("owner"),
          tight: true,
          cell: (row) => row.assignee ?? t("nobody"),
        },
        {
          key: "outcome",
          header: t("outcome"),
          wide: true,
          cell: (row) =>
            row.refused ? (
              <span className="text-cinnabar">
                <Badge tone="overdue">{t("notDone")}</Badge> {say(`refusals.${row.refused}`)}
              </span>
            ) : (
              willDo
            ),
        },
      ]}
    />
  );
}
