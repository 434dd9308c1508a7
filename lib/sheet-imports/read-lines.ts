import { Refusal } from "#lib/access/refusal";
import {
  type Column,
  type ColumnKey,
  columnsOf,
  type ImportKind,
} from "#lib/sheet-imports/columns";

export type SheetLine = { line: number; cells: Partial<Record<ColumnKey, string>> };

/**
 * The filled lines of a sheet under its first one, which names the columns in either language and in
 * any order; other columns are passed over.
 * @throws Refusal `sheets.noColumn` with the first needed column that is missing, `sheets.noLines`,
 *   `sheets.tooManyLines`.
 */
export function readLines(
  kind: ImportKind,
  [head = [], ...lines]: readonly string[][],
  mostLines: number,
): SheetLine[] {
  const columns = columnsOf[kind];
  const places = head.map((text) => columns.find((column) => isNamed(column, text)));
  const lacking = columns.find((column) => column.isNeeded && !places.includes(column));
  if (lacking) {
    const { zh: columnZh, en: columnEn } = lacking.name;
    throw new Refusal("sheets.noColumn", { column: lacking.key, columnZh, columnEn });
  }
  const filled = lines
    .map((cells, index) => ({ line: index + 2, cells: cellsOf(cells, places) }))
    .filter(({ cells }) => Object.keys(cells).length > 0);
  if (filled.length === 0) throw new Refusal("sheets.noLines");
  if (filled.length > mostLines) throw new Refusal("sheets.tooManyLines", { most: mostLines });
  return filled;
}

function cellsOf(cells: readonly string[], places: readonly (Column | undefined)[]) {
  const pairs = cells.flatMap((text, place): [string, string][] => {
    const column = places[place];
    return column && text !== "" ? [[column.key, text]] : [];
  });
  return Object.fromEntries(pairs) as SheetLine["cells"];
}

function isNamed({ name }: Column, text: string): boolean {
  return [name.zh, name.en].some((one) => plain(one) === plain(text));
}

/** Neither stars, blanks nor the case of letters tell columns or choices apart. */
export function plain(text: string): string {
  return text.normalize("NFKC").replaceAll(/[\s*]/gu, "").toLowerCase();
}
