import { getLocale, getTranslations } from "next-intl/server";
import { sayer } from "#app/(public)/say";
import { authorityState } from "#lib/authorities/authority-state";
import { shanghaiDate } from "#lib/calendar/plain-date";
import type { listAuthorities } from "#lib/organizations/authorities";
import { nameOf } from "#lib/organizations/name-of";
import { Badge } from "#ui/badge";
import { DataTable } from "#ui/data-table";
import { Link } from "#ui/link";
import { When } from "#ui/when";

type Row = Awaited<ReturnType<typeof listAuthorities>>[number];
type Props = { rows: readonly Row[]; side: "given" | "held"; now: Date };

const tones = { live: "done", ahead: "waiting", ended: "neutral", revoked: "overdue" } as const;

export async function AuthorityTable({ rows, side, now }: Props) {
  const [say, t, locale] = await Promise.all([
    sayer("rights.authorities"),
    getTranslations("rights"),
    getLocale(),
  ]);
  const today = shanghaiDate(now);
  const other = (row: Row) => nameOf(side === "given" ? row.agent : row.holder, locale);
  const isOpen = (row: Row) => ["live", "ahead"].includes(authorityState(row, today));
  return (
    <DataTable<Row>
      caption={say(side)}
      cards
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        {
          key: "who",
          header: say(side === "given" ? "agent" : "holder"),
          heading: true,
          wide: true,
          cell: other,
        },
        {
          key: "scope",
          header: say("scope"),
          wide: true,
          cell: (row) =>
            row.scope.map((part) => say(`scopeShort.${part}`)).join(locale === "zh" ? "、" : ", "),
        },
        {
          key: "until",
          header: say("validUntil"),
          tight: true,
          cell: (row) => <When at={row.validUntil} as="number" />,
        },
        {
          key: "state",
          header: t("state"),
          cell: (row) => {
            const state = authorityState(row, today);
            return <Badge tone={tones[state]}>{say(`state.${state}`)}</Badge>;
          },
        },
        {
          key: "revoke",
          header: <span className="sr-only">{say("revoke")}</span>,
          cell: (row) =>
            side === "given" &&
            isOpen(row) && (
              <Link href={`/authorities/${row.id}`} className="text-link">
                {say("revoke")}
                <span className="sr-only"> {other(row)}</span>
              </Link>
            ),
        },
      ]}
    />
  );
}
