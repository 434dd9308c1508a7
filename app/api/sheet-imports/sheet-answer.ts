import { xlsxType } from "#lib/sheets/write-sheet";

/** A workbook to save. @param name without its ending, of plain letters. */
export function sheetAnswer(bytes: Buffer, name: string): Response {
  return new Response(new Uint8Array(bytes), {
    headers: {
      "Content-Type": xlsxType,
      "Content-Disposition": `attachment; filename="${name}.xlsx"`,
      "Cache-Control": "no-store",
      "X-Content-Type-Options": "nosniff",
    },
  });
}
