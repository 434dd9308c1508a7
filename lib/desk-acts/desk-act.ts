/** What may be done to many lines at once. Only a step of a procedure reaches the parties. */
export const actKinds = ["assign", "snooze", "duplicate", "step"] as const;

export type ActKind = (typeof actKinds)[number];

/** A served step is never undone; the others touch the own body's work alone. */
export function isUndoable(kind: ActKind): boolean {
  return kind !== "step";
}

/** How long an act can be undone: long enough to notice, short enough that nobody has built on it. */
export const undoMinutes = 30;

/** So many lines are taken at once. */
export const mostAtOnce = 200;

/** A "no" as it is kept: a key of the refusals with its values. */
export type KeptRefusal = { key: string; values: Record<string, string | number> };

/** What came of one line. */
export type ActRow = {
  proceedingId: string;
  caseId: string;
  number: string;
  title: string;
  refused: KeptRefusal | null;
  undone: boolean;
  undoRefused: KeptRefusal | null;
};

export type DeskAct = {
  id: string;
  kind: ActKind;
  procedureKey: string | null;
  action: string | null;
  at: Date;
  undoneAt: Date | null;
  rows: ActRow[];
};

/** Whether the act can still be undone as one. */
export function canUndo(act: Pick<DeskAct, "kind" | "at" | "undoneAt">, now: Date): boolean {
  return (
    isUndoable(act.kind) &&
    act.undoneAt === null &&
    now.getTime() < act.at.getTime() + undoMinutes * 60_000
  );
}
