import type { Column } from "#lib/queue/layout";

/** By how wide the list is, in its own letters; the title takes what is left. */
const widths: Record<Column, string> = {
  title: "",
  complainant: "w-[7.5em] @min-[80em]:w-[9em]",
  respondent: "w-[7.5em] @min-[80em]:w-[9em]",
  right: "w-[8em]",
  procedure: "w-[11em]",
  state: "w-[8em] @min-[80em]:w-[9.5em]",
  due: "w-[19em] @min-[80em]:w-[25em]",
  owner: "w-[5.5em]",
  filed: "w-[7em]",
  opened: "w-[7em]",
};

/** On a phone these take the whole width of a card. */
export const wideColumns: readonly Column[] = [
  "title",
  "complainant",
  "respondent",
  "procedure",
  "state",
  "due",
];

/** What stays of the chosen columns while a case, with its state, is shown beside them. */
const beside: readonly Column[] = ["title", "due"];

/** More of them are wider than a desk's page. */
export const fittingColumns = 5;

/**
 * The columns as they fit: fewer beside an open case. Many of them are wider than the page, so that
 * each has a width of its own and the table is moved sideways.
 */
export function fitColumns(chosen: readonly Column[], isNarrow: boolean) {
  const kept = chosen.filter((column) => !isNarrow || beside.includes(column));
  const shown = kept.length > 0 ? kept : chosen.slice(0, 1);
  const isMany = shown.length > fittingColumns;
  return shown.map((key) => {
    if (key === "due" && isNarrow) return { key, width: "w-[16em] @min-[52em]:w-[21em]" };
    if (key === "due" && isMany) return { key, width: "w-[16em]" };
    return { key, width: key === "title" && isMany ? "w-[18em]" : widths[key] };
  });
}
