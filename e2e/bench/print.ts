import type { Measured } from "#e2e/bench/works";

export type Row = Measured & { size: number };

type Column = { title: string; width: number; of: (row: Row) => string };

const columns: readonly Column[] = [
  { title: "work", width: 10, of: ({ work }) => work },
  { title: "cases", width: 8, of: ({ size }) => String(size) },
  { title: "ms", width: 8, of: ({ ours }) => told(ours.ms ?? ours.p50) },
  { title: "floor ms", width: 9, of: ({ floor }) => told(floor.ms ?? floor.p50) },
  { title: "ratio", width: 7, of: ({ ratio }) => told(ratio) },
  {
    title: "in the database",
    width: 15,
    of: ({ ours, floor }) =>
      floor.databaseMs === undefined
        ? told(ours.databaseMs)
        : `${told(ours.databaseMs)}/${floor.databaseMs}`,
  },
  { title: "p50/p95, 1", width: 12, of: ({ ours }) => pair(ours.p50at1, ours.p95at1) },
  { title: "p50/p95, 8", width: 12, of: ({ ours }) => pair(ours.p50at8, ours.p95at8) },
  { title: "a second", width: 9, of: ({ ours }) => told(ours.perSecondAt8 ?? ours.perSecond) },
  {
    title: "at most",
    width: 8,
    of: ({ floor }) => told(floor.barePerSecondAt8 ?? floor.perSecond),
  },
  { title: "statements", width: 11, of: ({ ours }) => told(ours.statements) },
  { title: "trips", width: 6, of: ({ ours }) => told(ours.trips) },
  { title: "html KB", width: 8, of: ({ floor }) => told(kilobytes(floor.htmlBytes)) },
];

/** What stands over the lines for people; machines get no head. */
export function printHead(json: boolean): void {
  if (!json) console.log(columns.map(({ title, width }) => title.padStart(width)).join(" "));
}

/** One line for each work at each size: a line of the table for people, or JSON for machines. */
export function print(row: Row, json: boolean): void {
  const line = columns.map(({ width, of }) => of(row).padStart(width)).join(" ");
  console.log(json ? JSON.stringify(row) : line);
}

function told(value: number | undefined): string {
  return value === undefined ? "–" : String(value);
}

function pair(middle: number | undefined, slow: number | undefined): string {
  return middle === undefined ? "–" : `${Math.round(middle)}/${Math.round(slow ?? 0)}`;
}

function kilobytes(bytes: number | undefined): number | undefined {
  return bytes === undefined ? undefined : Math.round(bytes / 1000);
}
