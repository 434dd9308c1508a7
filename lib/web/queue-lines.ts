import type { Calendar } from "#lib/calendar/calendar";
import { shanghaiDate } from "#lib/calendar/plain-date";
import { describeDue } from "#lib/clocks/describe-due";
import { printDay } from "#lib/clocks/print-time";
import { remainingUntil } from "#lib/clocks/remaining";
import { type Urgency, urgencyAt } from "#lib/clocks/urgency";
import { procedureOf } from "#lib/procedures/registry";
import { proposedAction } from "#lib/proceedings/proposed-action";
import type { Column } from "#lib/queue/layout";
import type { QueueRow } from "#lib/queue/queue-page";
import { rightKinds } from "#lib/routing/vocabulary";
import { caseWords, sayer, type Translator } from "#lib/web/case-words";
import type { Locale } from "#lib/web/locale";

/** A cell of the queue in the reader's words: few bytes, for they go to the browser. */
export type CellWords = {
  text: string;
  /** Words that may be cut off: shown whole under the pointer. */
  tip?: true;
  ink?: "quiet" | "waiting";
  badge?: true;
  urgency?: Urgency;
  /** The step that the law expects now. */
  lawSays?: string;
};

export type LineWords = {
  id: string;
  version: number;
  caseId: string;
  number: string;
  title: string;
  /** The places of the channels at work, and their names. */
  lit: number[];
  channels: string;
  fastTrack?: true;
  viewers?: { short: string; all: string };
  /** The kind of right, where it has no column of its own. */
  right?: string;
  /** In the order of the columns; nothing for the title. */
  cells: (CellWords | null)[];
};

type Reader = {
  t: Translator;
  locale: Locale;
  now: Date;
  calendar: Calendar;
  columns: readonly Column[];
};

/** A row of the queue in words: what the table draws, and nothing else. */
export function lineWords(row: QueueRow, reader: Reader): LineWords {
  const { locale, columns } = reader;
  const say = sayer(reader.t);
  const names = row.channels.map(({ name }) => name[locale]).join(" · ");
  const right = rightKinds[row.rightKind]?.[locale];
  return {
    id: row.id,
    version: row.version,
    caseId: row.caseId,
    number: row.number,
    title: row.title,
    lit: row.channels.map(({ position }) => position),
    channels: names ? say("cases.channels", { names }) : say("cases.noChannels"),
    ...(row.fastTrack ? { fastTrack: true } : {}),
    ...(row.viewers.length > 0 ? { viewers: viewersOf(row.viewers, say) } : {}),
    ...(columns.includes("right") ? {} : { right }),
    cells: columns.map((column) => (column === "title" ? null : cellOf(row, column, reader))),
  };
}

type Say = ReturnType<typeof sayer>;

function viewersOf(names: readonly string[], say: Say) {
  const [first = ""] = names;
  const more = names.length - 1;
  return {
    short: more > 0 ? say("viewings.short", { name: first, more }) : first,
    all: say("viewings.here", { names: names.join(say("viewings.between")) }),
  };
}

function cellOf(row: QueueRow, column: Exclude<Column, "title">, reader: Reader): CellWords {
  const say = sayer(reader.t);
  switch (column) {
    case "complainant":
      return { text: row.complainant ?? "", tip: true };
    case "respondent":
      return { text: row.respondent ?? "", tip: true };
    case "right":
      return { text: rightKinds[row.rightKind]?.[reader.locale] };
    case "procedure":
      return { text: caseWords(reader.t).procedure(row.procedureKey) };
    case "state":
      return stateOf(row, reader);
    case "due":
      return dueOf(row, reader);
    case "owner":
      return row.assignee ? { text: row.assignee } : { text: say("desk.noAssignee"), ink: "quiet" };
    case "filed":
      return { text: shanghaiDate(row.filedAt) };
    case "opened":
      return { text: shanghaiDate(row.openedAt) };
  }
}

function stateOf(row: QueueRow, { t }: Reader): CellWords {
  if (row.handingOver) return { text: sayer(t)("desk.handingOver"), badge: true };
  const text = caseWords(t).state(row.procedureKey, row.state);
  return row.phase === "waiting" ? { text, ink: "waiting" } : { text };
}

function dueOf(row: QueueRow, { t, locale, now, calendar }: Reader): CellWords {
  const say = sayer(t);
  const { closedAt, dueAt, unit, expected, paused } = row;
  if (closedAt) {
    const day = printDay(shanghaiDate(closedAt), locale);
    return { text: say("desk.closedOn", { day }), ink: "quiet" };
  }
  if (!paused && (dueAt === null || unit === null))
    return { text: say("desk.noClock"), ink: "quiet" };
  const left = remainingUntil(dueAt, unit ?? "working-days", now, calendar);
  const { key, values } = describeDue({ dueAt, expected }, left, now);
  return {
    text: say(`clocks.due.${key}`, values),
    tip: true,
    urgency: urgencyAt(dueAt, now, calendar),
    ...lawSays(row, t, now),
  };
}

/** The step that the law expects, once a party's time has run out unused. */
function lawSays(row: QueueRow, t: Translator, now: Date): Pick<CellWords, "lawSays"> {
  const clock = { key: row.clockKey ?? "", dueAt: row.dueAt };
  const action = proposedAction(procedureOf(row.procedureKey), row.state, clock, now);
  if (!action) return {};
  const words = { action: caseWords(t).action(row.procedureKey, action) };
  return { lawSays: sayer(t)("desk.lawSays", words) };
}
