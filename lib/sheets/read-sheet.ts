import { strFromU8, strToU8, Unzip, UnzipInflate, zipSync } from "fflate";
import readExcelFile from "read-excel-file/node";
import { Refusal } from "#lib/access/refusal";
import { cellText, mostColumns, mostLines, tooManyLines } from "#lib/sheets/cells";
import { readCsv } from "#lib/sheets/read-csv";

/** The most bytes a workbook may have as it is uploaded. */
export const mostSheetBytes = 4 * 1024 * 1024;

/** What the parts of a workbook that are read may come to, unpacked. */
const mostUnpacked = 16 * 1024 * 1024;

const partsRead =
  /^(\[Content_Types\]\.xml|_rels\/.*|xl\/(?!media|drawings|vba)[^\\]*\.(xml|rels))$/;

/**
 * A .csv file, or the first sheet of an .xlsx workbook, line by line, each cell as trimmed text: days as
 * YYYY-MM-DD, empty cells as "". Empty lines at the end are left out.
 *
 * A workbook is an archive that says of itself how large it is, and a sheet says how far it reaches:
 * neither is believed. It is unpacked here under a limit on the bytes that really come out, and only
 * what came out is read.
 *
 * @param fileName by whose ending a .csv file is known.
 * @throws Refusal `sheets.tooLarge`, `sheets.tooManyLines`, `sheets.notAWorkbook`.
 */
export async function readSheet(bytes: Uint8Array, fileName = ""): Promise<string[][]> {
  if (bytes.byteLength > mostSheetBytes) throw tooLarge();
  const lines = /\.csv$/i.test(fileName) ? readCsv(bytes) : await readWorkbook(bytes);
  while (lines.length > 0 && lines.at(-1)?.every((cell) => cell === "")) lines.pop();
  return lines;
}

async function readWorkbook(bytes: Uint8Array): Promise<string[][]> {
  const parts = unpack(bytes);
  for (const [name, part] of Object.entries(parts))
    if (name.startsWith("xl/worksheets/")) parts[name] = boundedSheet(part);
  const sheets = await readExcelFile(Buffer.from(zipSync(parts, { level: 0 }))).catch(() => null);
  const data = sheets?.[0]?.data;
  if (!data) throw notAWorkbook();
  return data.map((line) => line.map(cellText));
}

function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  const parts: Record<string, Uint8Array> = {};
  let left = mostUnpacked;
  const unzip = new Unzip((file) => {
    if (!partsRead.test(file.name)) return;
    const chunks: Uint8Array[] = [];
    file.ondata = (error, chunk, isLast) => {
      left -= chunk?.byteLength ?? 0;
      if (left < 0) throw tooLarge();
      if (error) throw notAWorkbook();
      chunks.push(chunk);
      if (isLast) parts[file.name] = Buffer.concat(chunks);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    // In small pieces, so that what unpacks to too much is stopped soon after the limit.
    for (let at = 0; at < bytes.length; at += 4096)
      unzip.push(bytes.subarray(at, at + 4096), at + 4096 >= bytes.length);
  } catch (error) {
    throw error instanceof Refusal ? error : notAWorkbook();
  }
  if (!parts["xl/workbook.xml"]) throw notAWorkbook();
  return parts;
}

// A sheet of one cell may say that it stands in the last of 16,384 columns and a million lines.
function boundedSheet(part: Uint8Array): Uint8Array {
  const text = strFromU8(part);
  for (const [, column = "", line] of text.matchAll(/\br="([A-Z]*)(\d+)"/g)) {
    const isWide = column.length > 2 || columnNumber(column) > mostColumns;
    if (Number(line) > mostLines + 500 || isWide) throw tooManyLines();
  }
  return strToU8(text.replace(/<dimension\b[^>]*>/g, ""));
}

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function tooLarge() {
  return new Refusal("sheets.tooLarge", { megabytes: mostSheetBytes / 1024 ** 2 });
}

function notAWorkbook() {
  return new Refusal("sheets.notAWorkbook");
}
