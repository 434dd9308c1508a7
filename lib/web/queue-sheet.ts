import { shanghaiDate } from "#lib/calendar/plain-date";
import { clockTime } from "#lib/clocks/print-time";
import { lastDayOf } from "#lib/clocks/urgency";
import type { Column } from "#lib/queue/layout";
import type { QueueRow } from "#lib/queue/queue-page";
import { rightKinds } from "#lib/routing/vocabulary";
import { writeSheets } from "#lib/sheets/write-sheet";
import { caseWords, type Translator } from "#lib/web/case-words";
import type { Locale } from "#lib/web/locale";

/** The words of a sheet: its name, and what stands over each column. */
export type SheetWords = { name: string; number: string; fastTrack: string; yes: string } & {
  columns: Record<Column, string>;
};

/**
 * The lines of a queue as an .xlsx file; times are those of Asia/Shanghai.
 */
export function queueSheet(
  rows: readonly QueueRow[],
  columns: readonly Column[],
  { t, locale, words }: { t: Translator; locale: Locale; words: SheetWords },
): Promise<Buffer> {
  const names = caseWords(t);
  const head = [words.number, ...columns.map((column) => words.columns[column]), words.fastTrack];
  const lines = rows.map((row) => [
    row.number,
    ...columns.map((column) => cellText(row, column, names, locale)),
    row.fastTrack ? words.yes : "",
  ]);
  const widths = head.map((_, place) => (place === 0 ? 18 : 24));
  return writeSheets({ name: words.name, head, lines, widths });
}

function cellText(
  row: QueueRow,
  column: Column,
  names: ReturnType<typeof caseWords>,
  locale: Locale,
): string {
  switch (column) {
    case "title":
      return row.title;
    case "complainant":
      return row.complainant ?? "";
    case "respondent":
      return row.respondent ?? "";
    case "right":
      return rightKinds[row.rightKind][locale];
    case "procedure":
      return names.procedure(row.procedureKey);
    case "state":
      return names.state(row.procedureKey, row.state);
    case "due":
      return row.dueAt ? `${lastDayOf(row.dueAt)} ${clockTime(row.dueAt)}` : "";
    case "owner":
      return row.assignee ?? "";
    case "filed":
      return shanghaiDate(row.filedAt);
    case "opened":
      return shanghaiDate(row.openedAt);
  }
}
