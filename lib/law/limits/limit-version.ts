import type { PlainDate } from "#lib/calendar/plain-date";
import type { Citation } from "#lib/law/laws";
import type { Words } from "#lib/words";

export type Unit = "working-days" | "days" | "months" | "years" | "hours";

/** Set by law, or a target that a body or the platform sets itself and that binds nobody. */
export type LimitKind = "statutory" | "target";

/**
 * Why time does not count. A limit lists the reasons that its law excludes; `suspension` (中止)
 * stops any limit of its proceeding.
 */
export type PauseReason =
  | "suspension"
  | "supplement"
  | "announcement"
  | "hearing"
  | "appraisal"
  | "testing"
  | "right-holder-identification"
  | "jurisdiction-objection"
  | "evidence-extension"
  | "settlement";

/**
 * What follows when the last day passes. `overdue`: the body is late, nothing lapses. `lapses`:
 * the measure or power ends. `refused`, `waived`: the law deems it so. `proceeds`: the case goes
 * on without it. `released`: goods or listings are set free. `remedy`: another way opens.
 * `barred`: the right to ask is lost. `penalty`: an extra charge begins.
 */
export type Expiry =
  | "overdue"
  | "lapses"
  | "refused"
  | "waived"
  | "proceeds"
  | "released"
  | "remedy"
  | "barred"
  | "penalty";

/** One lengthening that the law allows, once, after the ones before it in the list. */
export type Extension = {
  /** Null: no longer than is reasonable; the approver sets it. */
  amount: number | null;
  unit: Unit;
  approver: Words;
  citation: Citation;
};

/** One wording of a limit, in force from a day until the day before `validTo` (null: still). */
export type LimitVersion = {
  key: string;
  kind: LimitKind;
  amount: number;
  unit: Unit;
  /** Counted back from an event that has a day: so long before it at the latest. */
  before: boolean;
  /** An article `""` is not known yet; such a citation is never confirmed. */
  citation: Citation;
  trigger: Words;
  onExpiry: Words;
  expiry: Expiry;
  excludes: readonly PauseReason[];
  extensions: readonly Extension[];
  validFrom: PlainDate;
  validTo: PlainDate | null;
};
