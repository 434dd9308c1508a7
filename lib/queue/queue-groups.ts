import type { QueueRow } from "#lib/queue/queue-page";

const groupKeys = ["overdue", "today", "soon", "later", "none"] as const;

export type GroupKey = (typeof groupKeys)[number];

/** Whether the list goes on before or after the page. */
export type PageEdges = { before: boolean; after: boolean };

/**
 * Parts a page of rows that lie in the order of their due dates by how pressing they are.
 * @param ends see `groupEnds`.
 */
export function groupsOf<Row extends Pick<QueueRow, "dueAt">>(
  rows: readonly Row[],
  now: Date,
  ends: { today: Date; soon: Date },
  edges: PageEdges,
) {
  const isIn = (key: GroupKey) => (row: Row) => groupOf(row.dueAt, now, ends) === key;
  return onPage(
    groupKeys.map((key) => ({ key, rows: rows.filter(isIn(key)) })),
    edges,
  );
}

/**
 * Those groups of a list in its order that have rows on the page. One is `whole` where all its rows are:
 * between two others, or at an edge where the list does not go on.
 */
export function onPage<Group extends { rows: readonly unknown[] }>(
  groups: readonly Group[],
  { before, after }: PageEdges,
): (Group & { whole: boolean })[] {
  const met = groups.filter(({ rows }) => rows.length > 0);
  const last = met.length - 1;
  return met.map((group, place) => ({
    ...group,
    whole: !(before && place === 0) && !(after && place === last),
  }));
}

function groupOf(dueAt: Date | null, now: Date, { today, soon }: { today: Date; soon: Date }) {
  if (dueAt === null) return "none";
  if (dueAt <= now) return "overdue";
  if (dueAt <= today) return "today";
  return dueAt <= soon ? "soon" : "later";
}
