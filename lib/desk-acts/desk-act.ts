import { handlesCases, type MemberActor } from "#lib/access/actor";

/** What may be done to many lines at once. A step and a referral reach others than the own body. */
export const actKinds = ["assign", "snooze", "duplicate", "refer", "step"] as const;

export type ActKind = (typeof actKinds)[number];

/** A served step is never undone; a referral is taken back as long as nobody has answered it. */
export function isUndoable(kind: ActKind): boolean {
  return kind !== "step";
}

/** What others than the own body are told of is looked over once more before it is done. */
export function isSolemnAct(kind: ActKind): boolean {
  return kind === "step" || kind === "refer";
}

/** Why the actor may do nothing to lines at all; null for those who may. */
export function actorRefusal(actor: MemberActor): string | null {
  return handlesCases(actor) ? null : "closed.role-missing";
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

/** Whether the act, if it did anything, can still be undone as one. */
export function canUndo(act: Pick<DeskAct, "kind" | "at" | "undoneAt">, now: Date): boolean {
  return (
    isUndoable(act.kind) &&
    act.undoneAt === null &&
    now.getTime() < act.at.getTime() + undoMinutes * 60_000
  );
}
