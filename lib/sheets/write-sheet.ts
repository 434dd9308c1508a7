import writeExcelFile from "write-excel-file/node";

export const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** A sheet to write: its name, its first line and the lines under it, and how wide each column is. */
export type Sheet = {
  name: string;
  head: readonly string[];
  lines: readonly (readonly string[])[];
  /** In characters. */
  widths: readonly number[];
};

/**
 * Sheets as one .xlsx file. Every cell is text: what somebody typed can never become a formula in the
 * program of whoever opens it.
 */
export function writeSheets(...sheets: Sheet[]): Promise<Buffer> {
  return writeExcelFile(
    sheets.map(({ name, head, lines, widths }) => ({
      data: [head.map(headCell), ...lines.map((line) => line.map(textCell))],
      sheet: name,
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: 1,
    })),
  ).toBuffer();
}

function textCell(text: string) {
  // Control characters cannot stand in the file at all.
  return { type: String, value: text.toWellFormed().replaceAll(/\p{Cc}/gu, " ") };
}

function headCell(text: string) {
  return { ...textCell(text), fontWeight: "bold" as const };
}
