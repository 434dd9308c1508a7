import { Refusal } from "#lib/access/refusal";

/** The most lines of a sheet, the first included, and the most columns. */
export const mostLines = 501;
export const mostColumns = 60;

/** A cell as trimmed text that can be stored: a day as YYYY-MM-DD, nothing as "". */
export function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return "";
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return String(cell).toWellFormed().replaceAll("\0", "").trim();
}

export function tooManyLines() {
  return new Refusal("sheets.tooManyLines", { most: mostLines - 1 });
}
