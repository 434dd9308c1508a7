import { useLocale, useTranslations } from "next-intl";
import { ClockLine } from "#app/_case/clock-line";
import type { Calendar } from "#lib/calendar/calendar";
import { onPage, type PageEdges } from "#lib/queue/queue-groups";
import type { ReferralRow } from "#lib/queue/referral-page";
import type { ReferralView } from "#lib/queue/views";
import { stateKey, stateTone } from "#lib/referrals/state-key";
import { Badge } from "#ui/badge";
import { Link } from "#ui/link";
import { When } from "#ui/when";
import { GroupTitle } from "./group-title";
import { QueueCell, QueueLine, QueueTable } from "./queue-table";

type Props = {
  rows: readonly ReferralRow[];
  edges: PageEdges;
  view: ReferralView;
  now: Date;
  calendar: Calendar;
};

/** The handshakes of an organization: what waits for an answer first, by its due date. */
export function ReferralQueue({ rows, edges, view, now, calendar }: Props) {
  const t = useTranslations("desk");
  const parts = onPage(
    [
      { key: "open" as const, rows: rows.filter((row) => row.answeredAt === null) },
      { key: "answered" as const, rows: rows.filter((row) => row.answeredAt !== null) },
    ],
    edges,
  );
  return (
    <QueueTable
      caption={t("referralTable", { view: t(`views.${view}`) })}
      columns={[
        { key: "number", label: t("columns.number"), width: "w-[11em]" },
        { key: "title", label: t("columns.title"), width: "" },
        { key: "kind", label: t("columns.kind"), width: "w-[6em]" },
        {
          key: "other",
          label: t(view === "referred-in" ? "columns.from" : "columns.to"),
          width: "w-[12em] @min-[80em]:w-[16em]",
        },
        { key: "answer", label: t("columns.answer"), width: "w-[8em]" },
        { key: "due", label: t("columns.due"), width: "w-[20em] @min-[80em]:w-[24em]" },
      ]}
      groups={parts.map((part) => ({
        key: part.key,
        title: (
          <GroupTitle
            title={t(`groups.${part.key}`)}
            count={part.rows.length}
            whole={part.whole}
            ink="text-ink"
          />
        ),
        rows: part.rows.map((row) => (
          <Line key={row.id} row={row} view={view} now={now} calendar={calendar} />
        )),
      }))}
    />
  );
}

function Line({ row, view, now, calendar }: { row: ReferralRow } & Omit<Props, "rows" | "edges">) {
  const t = useTranslations("desk");
  const words = useTranslations("referrals");
  const locale = useLocale();
  const { preview, unread, answeredAt, dueAt, properOrganization: proper } = row;
  const bold = unread && view === "referred-in" ? "font-semibold" : "";
  return (
    <QueueLine current={false}>
      <QueueCell heading wide>
        <Link
          href={`/desk/referrals/${row.id}`}
          data-open=""
          className={`text-link inline-flex min-h-target items-center ${bold}`}
        >
          {preview.number}
        </Link>
      </QueueCell>
      <QueueCell wide tip={preview.title} ink={bold}>
        {preview.title}
      </QueueCell>
      <QueueCell label={t("columns.kind")}>{words(`kinds.${row.kind}`)}</QueueCell>
      <QueueCell
        wide
        label={t(view === "referred-in" ? "columns.from" : "columns.to")}
        tip={row.other[locale]}
      >
        {row.other[locale]}
      </QueueCell>
      <QueueCell>
        <Badge tone={stateTone(row)}>{words(`states.${stateKey(row)}`)}</Badge>
      </QueueCell>
      <QueueCell wide>
        {answeredAt === null ? (
          dueAt && (
            <ClockLine calm {...{ dueAt, now, calendar }} unit="working-days" expected={false} />
          )
        ) : (
          <span className="text-quiet">
            {proper ? t("proper", { organization: proper[locale] }) : <When at={answeredAt} />}
          </span>
        )}
      </QueueCell>
    </QueueLine>
  );
}
