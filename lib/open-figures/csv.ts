/**
 * Lines as CSV (RFC 4180) with a byte order mark, so that spreadsheets read Chinese. A cell that a
 * spreadsheet would take for a formula begins with an apostrophe.
 */
export function csvOf(lines: readonly (readonly (string | number | null)[])[]): string {
  return `\uFEFF${lines.map((line) => `${line.map(cellOf).join(",")}\r\n`).join("")}`;
}

function cellOf(value: string | number | null): string {
  if (typeof value === "number") return String(value);
  const text = value ?? "";
  const inert = /^[\s]*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
