/** What a line of the queue may show beside its number, in the order in which it is offered. */
export const columns = [
  "title",
  "complainant",
  "respondent",
  "right",
  "procedure",
  "state",
  "due",
  "owner",
  "filed",
  "opened",
] as const;

export const groupings = ["urgency", "none"] as const;

/** Whether a line of the table is kept on one line or shows all its words. */
export const lineKinds = ["one", "wrapped"] as const;

export type Column = (typeof columns)[number];
export type Grouping = (typeof groupings)[number];
export type LineKind = (typeof lineKinds)[number];

/** How a person wants the table. */
export type Layout = { columns: readonly Column[]; group: Grouping; lines: LineKind };

/** The parts of an address that change a layout, as they stand there. */
export type LayoutWords = { columns?: string; group?: string; lines?: string };

export const usualLayout: Layout = {
  columns: ["title", "complainant", "state", "due", "owner"],
  group: "urgency",
  lines: "one",
};

/** The layout that an address asks for; what it leaves out or misspells is as in `base`. */
export function readLayout(asked: LayoutWords, base: Layout): Layout {
  return {
    columns: asked.columns === undefined ? base.columns : columnsIn(asked.columns, base),
    group: known(groupings, asked.group) ?? base.group,
    lines: known(lineKinds, asked.lines) ?? base.lines,
  };
}

/** What an address must say so that `base` becomes the layout. */
export function writeLayout(layout: Layout, base: Layout): LayoutWords {
  const [wanted, usual] = [layout.columns.join(), base.columns.join()];
  return {
    columns: wanted === usual ? undefined : wanted,
    group: layout.group === base.group ? undefined : layout.group,
    lines: layout.lines === base.lines ? undefined : layout.lines,
  };
}

/** The columns with one shown or hidden; the last one stays. */
export function withColumn(shown: readonly Column[], column: Column): readonly Column[] {
  if (!shown.includes(column)) return [...shown, column];
  return shown.length === 1 ? shown : shown.filter((one) => one !== column);
}

/** The columns with one moved a place to the left (-1) or to the right (1), as far as there is one. */
export function moved(shown: readonly Column[], column: Column, by: -1 | 1): readonly Column[] {
  const from = shown.indexOf(column);
  const to = from + by;
  if (from < 0 || to < 0 || to >= shown.length) return shown;
  const others = shown.filter((one) => one !== column);
  return [...others.slice(0, to), column, ...others.slice(to)];
}

function columnsIn(text: string, base: Layout): readonly Column[] {
  const named = text.split(",").map((word) => known(columns, word));
  const kept = [...new Set(named.filter((column) => column !== undefined))];
  return kept.length > 0 ? kept : base.columns;
}

function known<T extends string>(all: readonly T[], word: string | undefined): T | undefined {
  return all.find((one) => one === word);
}
