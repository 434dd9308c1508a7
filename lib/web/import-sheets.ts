import { messages } from "#lib/messages/all";
import { nameOf } from "#lib/organizations/name-of";
import type { Region } from "#lib/organizations/regions";
import { type Column, columnsOf, headOf, type ImportKind } from "#lib/sheet-imports/columns";
import type { SheetLine } from "#lib/sheet-imports/read-lines";
import { writeSheets } from "#lib/sheets/write-sheet";
import type { Locale } from "#lib/web/locale";

/** An empty sheet of a kind, with a second one that says what each column may hold. */
export function importTemplate(
  kind: ImportKind,
  regions: readonly Region[],
  locale: Locale,
): Promise<Buffer> {
  const words = messages[locale].sheetImports;
  const columns = columnsOf[kind];
  const notes = columns.map((column) => [
    column.name[locale],
    column.isNeeded ? words.must : words.may,
    noteOf(column, regions, locale),
  ]);
  return writeSheets(
    {
      name: words.sheet,
      head: columns.map((column) => headOf(column, locale)),
      lines: [],
      widths: columns.map(() => 22),
    },
    {
      name: words.notes,
      head: [words.noteColumn, words.noteMust, words.noteValues],
      lines: notes,
      widths: [28, 12, 90],
    },
  );
}

/** Lines of a sheet as they were typed, with what is wrong in a last column. */
export function faultySheet(
  kind: ImportKind,
  lines: readonly { cells: SheetLine["cells"]; problem: string }[],
  locale: Locale,
): Promise<Buffer> {
  const words = messages[locale].sheetImports;
  const columns = columnsOf[kind];
  return writeSheets({
    name: words.sheet,
    head: [...columns.map((column) => headOf(column, locale)), words.problem],
    lines: lines.map(({ cells, problem }) => [
      ...columns.map(({ key }) => cells[key] ?? ""),
      problem,
    ]),
    widths: [...columns.map(() => 22), 60],
  });
}

function noteOf({ key, choices, isDay }: Column, regions: readonly Region[], locale: Locale) {
  const words = messages[locale].sheetImports;
  const separator = locale === "zh" ? "；" : "; ";
  if (key === "saved.right") return words.rightNote;
  if (key === "saved.holder") return words.holderNote;
  if (isDay) return words.dayNote;
  if (choices === "regions") return regions.map((region) => nameOf(region, locale)).join(separator);
  if (!choices) return words.textNote;
  return Object.values(choices)
    .map((one) => one[locale])
    .join(separator);
}
