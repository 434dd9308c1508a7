import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { Channels } from "#app/_case/channels";
import { ClockLine } from "#app/_case/clock-line";
import type { Calendar } from "#lib/calendar/calendar";
import { shanghaiDate } from "#lib/calendar/plain-date";
import { printDay } from "#lib/clocks/print-time";
import { procedureOf } from "#lib/procedures/registry";
import { proposedAction } from "#lib/proceedings/proposed-action";
import { groupEnds } from "#lib/queue/group-ends";
import type { QueueRow } from "#lib/queue/queue-page";
import { rightKinds } from "#lib/routing/vocabulary";
import { caseWords } from "#lib/web/case-words";
import { Badge } from "#ui/badge";
import { type QueueAddress, queueHref } from "./queue-address";
import { type GroupKey, groupsOf } from "./queue-groups";
import { GroupTitle, QueueCell, QueueLine, QueueTable } from "./queue-table";

type Props = {
  rows: readonly QueueRow[];
  address: QueueAddress;
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

/** An organization's proceedings by how pressing they are. */
export function WorkQueue(props: Props) {
  const t = useTranslations("desk");
  const { rows, address, now, calendar } = props;
  const closed = address.view === "closed";
  const narrow = address.case !== undefined;
  const groups = closed
    ? [{ key: "closed" as const, rows }]
    : groupsOf(rows, now, groupEnds(now, calendar));
  const columns = [
    { key: "number", label: t("columns.number"), width: "w-[12em]" },
    { key: "title", label: t("columns.title"), width: "" },
    ...(narrow ? [] : [{ key: "complainant", label: t("columns.complainant"), width: "w-[9em]" }]),
    { key: "state", label: t("columns.state"), width: "w-[9.5em]" },
    { key: "due", label: t("columns.due"), width: narrow ? "w-[16em]" : "w-[25em]" },
    ...(narrow ? [] : [{ key: "assignee", label: t("columns.assignee"), width: "w-[5.5em]" }]),
    { key: "preview", label: t("columns.preview"), width: "w-[4.5em]" },
  ];
  return (
    <QueueTable
      caption={t("table", { view: t(`views.${address.view}`) })}
      columns={columns}
      groups={groups.map((group) => ({
        key: group.key,
        title: (
          <GroupTitle
            title={group.key === "closed" ? t("views.closed") : t(`groups.${group.key}`)}
            count={group.rows.length}
            ink={group.key === "closed" ? "text-ink" : inks[group.key]}
          />
        ),
        rows: group.rows.map((row) => <Line key={row.id} row={row} narrow={narrow} {...props} />),
      }))}
    />
  );
}

function Line({ row, narrow, ...page }: { row: QueueRow; narrow: boolean } & Props) {
  const t = useTranslations("desk");
  const words = caseWords(useTranslations());
  const locale = useLocale();
  return (
    <QueueLine current={page.address.case === row.caseId}>
      <QueueCell heading wide>
        <Channels channels={row.channels} size={20} />
        <Link
          href={`/desk/cases/${row.caseId}`}
          prefetch={false}
          data-open=""
          className="text-link ml-2 inline-flex min-h-target items-center"
        >
          {row.number}
        </Link>
      </QueueCell>
      <QueueCell wide>
        {row.fastTrack && (
          <span className="mr-2">
            <Badge tone="fastTrack">{t("fastTrack")}</Badge>
          </span>
        )}
        <span title={row.title}>{row.title}</span>
        <span className="ml-2 text-fine text-quiet md:sr-only">
          {rightKinds[row.rightKind]?.[locale]}
        </span>
      </QueueCell>
      {!narrow && (
        <QueueCell wide label={t("columns.complainant")}>
          <span title={row.complainant ?? undefined}>{row.complainant}</span>
        </QueueCell>
      )}
      <QueueCell wide label={t("columns.state")}>
        {row.handingOver ? (
          <Badge tone="waiting">{t("handingOver")}</Badge>
        ) : (
          <span className={row.phase === "waiting" ? "text-amber" : undefined}>
            {words.state(row.procedureKey, row.state)}
          </span>
        )}
      </QueueCell>
      <QueueCell wide>
        <Due row={row} now={page.now} calendar={page.calendar} />
      </QueueCell>
      {!narrow && (
        <QueueCell label={t("columns.assignee")}>
          {row.assignee ?? <span className="text-quiet">{t("noAssignee")}</span>}
        </QueueCell>
      )}
      <QueueCell>
        <Link
          href={queueHref(page.address, { case: row.caseId })}
          prefetch={false}
          scroll={false}
          data-preview=""
          aria-current={page.address.case === row.caseId || undefined}
          className="text-link hidden min-h-target items-center text-fine lg:inline-flex"
        >
          {t("preview")}
          <span className="sr-only"> {row.number}</span>
        </Link>
      </QueueCell>
    </QueueLine>
  );
}

function Due({ row, now, calendar }: { row: QueueRow; now: Date; calendar: Calendar }) {
  const t = useTranslations("desk");
  const locale = useLocale();
  const { closedAt, dueAt, unit, expected, paused } = row;
  if (closedAt)
    return (
      <span className="text-quiet">
        {t("closedOn", { day: printDay(shanghaiDate(closedAt), locale) })}
      </span>
    );
  if (!paused && (dueAt === null || unit === null))
    return <span className="text-quiet">{t("noClock")}</span>;
  return (
    <>
      <ClockLine calm {...{ dueAt, expected, now, calendar }} unit={unit ?? "working-days"} />
      <LawSays row={row} now={now} />
    </>
  );
}

/** The step that the law expects, once a party's time has run out unused. */
function LawSays({
  row: { procedureKey, state, clockKey, dueAt },
  now,
}: {
  row: QueueRow;
  now: Date;
}) {
  const t = useTranslations("desk");
  const words = caseWords(useTranslations());
  const clock = { key: clockKey ?? "", dueAt };
  const action = proposedAction(procedureOf(procedureKey), state, clock, now);
  if (!action) return null;
  return (
    <span className="ml-2 text-fine font-semibold text-amber max-md:block max-md:ml-0">
      {t("lawSays", { action: words.action(procedureKey, action) })}
    </span>
  );
}
