import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { Channels } from "#app/_case/channels";
import { ClockLine } from "#app/_case/clock-line";
import { Viewers } from "#app/_case/viewers";
import type { Calendar } from "#lib/calendar/calendar";
import { shanghaiDate } from "#lib/calendar/plain-date";
import { printDay } from "#lib/clocks/print-time";
import { procedureOf } from "#lib/procedures/registry";
import { proposedAction } from "#lib/proceedings/proposed-action";
import type { QueueRow } from "#lib/queue/queue-page";
import { caseWords } from "#lib/web/case-words";
import { Badge } from "#ui/badge";

type CellProps = { row: QueueRow; now: Date; calendar: Calendar };

/** Which channels are at work on the case, and its number, which opens it. */
export function NumberCell({ row }: { row: QueueRow }) {
  const t = useTranslations("deskActs");
  return (
    <>
      <input
        type="checkbox"
        name="row"
        value={row.id}
        form="chosen"
        data-choose=""
        aria-label={t("choose", { number: row.number })}
        className="mr-2 size-[1.2em] accent-indigo-fill align-[-0.2em] print:hidden"
      />
      <Channels channels={row.channels} size={20} />
      <Link
        href={`/desk/cases/${row.caseId}`}
        prefetch={false}
        data-open=""
        className="text-link ml-2 inline-flex min-h-target scroll-my-30 items-center"
      >
        {row.number}
      </Link>
    </>
  );
}

export function TitleCell({ row, right }: { row: QueueRow; right: string | undefined }) {
  const t = useTranslations("desk");
  return (
    <>
      {row.fastTrack && (
        <span className="mr-2">
          <Badge tone="fastTrack">{t("fastTrack")}</Badge>
        </span>
      )}
      <Viewers names={row.viewers} />
      <span title={row.title}>{row.title}</span>
      {right && <span className="ml-2 text-fine text-quiet md:sr-only">{right}</span>}
    </>
  );
}

export function StateCell({ row }: { row: QueueRow }) {
  const t = useTranslations("desk");
  const words = caseWords(useTranslations());
  if (row.handingOver) return <Badge tone="waiting">{t("handingOver")}</Badge>;
  return (
    <span className={row.phase === "waiting" ? "text-amber" : undefined}>
      {words.state(row.procedureKey, row.state)}
    </span>
  );
}

export function OwnerCell({ row }: { row: QueueRow }) {
  const t = useTranslations("desk");
  return row.assignee ?? <span className="text-quiet">{t("noAssignee")}</span>;
}

export function DueCell({ row, now, calendar }: CellProps) {
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
function LawSays({ row, now }: { row: QueueRow; now: Date }) {
  const t = useTranslations("desk");
  const words = caseWords(useTranslations());
  const clock = { key: row.clockKey ?? "", dueAt: row.dueAt };
  const action = proposedAction(procedureOf(row.procedureKey), row.state, clock, now);
  if (!action) return null;
  return (
    <span className="ml-2 text-fine font-semibold text-amber max-md:block max-md:ml-0">
      {t("lawSays", { action: words.action(row.procedureKey, action) })}
    </span>
  );
}
