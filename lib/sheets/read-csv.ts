import { parse } from "csv-parse/sync";
import { Refusal } from "#lib/access/refusal";
import { cellText, mostColumns, mostLines, tooManyLines } from "#lib/sheets/cells";

/**
 * A .csv file line by line, each cell as trimmed text. Excel writes them in UTF-8 with a byte order
 * mark or, in Chinese, in GB 18030; others write UTF-8 without one. What is valid UTF-8 is taken for
 * it: Chinese text in GB 18030 hardly ever is.
 * @throws Refusal `sheets.notAWorkbook`, `sheets.tooManyLines`.
 */
export function readCsv(bytes: Uint8Array): string[][] {
  const text = decoded(bytes, "utf-8") ?? decoded(bytes, "gb18030");
  if (text === null || /[^\P{Cc}\t\r\n]/u.test(text)) throw new Refusal("sheets.notAWorkbook");
  const lines = recordsOf(text);
  if (lines.length > mostLines + 500 || lines.some((line) => line.length > mostColumns))
    throw tooManyLines();
  return lines.map((line) => line.map(cellText));
}

function recordsOf(text: string): string[][] {
  try {
    // One more than may be, so that too many are known without reading on.
    return parse(text, { relax_column_count: true, to: mostLines + 501 });
  } catch {
    throw new Refusal("sheets.notAWorkbook");
  }
}

function decoded(bytes: Uint8Array, encoding: "utf-8" | "gb18030"): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
