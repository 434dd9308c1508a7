import type { QueueRow } from "#lib/queue/queue-page";

export type GroupKey = "overdue" | "today" | "soon" | "later" | "none";

/** Parts rows that lie in the order of their due dates by how pressing they are. */
export function groupsOf(
  rows: readonly QueueRow[],
  now: Date,
  ends: { today: Date; soon: Date },
): { key: GroupKey; rows: QueueRow[] }[] {
  const keys: GroupKey[] = ["overdue", "today", "soon", "later", "none"];
  return keys
    .map((key) => ({ key, rows: rows.filter((row) => groupOf(row.dueAt, now, ends) === key) }))
    .filter((group) => group.rows.length > 0);
}

function groupOf(dueAt: Date | null, now: Date, { today, soon }: { today: Date; soon: Date }) {
  if (dueAt === null) return "none";
  if (dueAt <= now) return "overdue";
  if (dueAt <= today) return "today";
  return dueAt <= soon ? "soon" : "later";
}
