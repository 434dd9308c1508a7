import type { Role } from "#lib/access/roles";
import type { Audience } from "#lib/cases/event-types";
import type { Citation } from "#lib/law/laws";
import type { PauseReason } from "#lib/law/limits/limit-version";
import type { LimitKey } from "#lib/law/limits/limits";
import type { NoticeRule } from "#lib/notices/notice-kinds";
import type { OrganizationKind } from "#lib/organizations/kinds";

/**
 * A procedure is a typed table that a lawyer can read: states, actions, who may act, what they must
 * enter, which clocks start and stop, who is told, and under which article. The engine runs it; it
 * holds no logic of its own. All its words are messages under `procedures.<key>`.
 */
export type Procedure = {
  key: string;
  /** Day of this table's version; a proceeding keeps running on the table of its key. */
  version: string;
  ownerKinds: readonly OrganizationKind[];
  basis: readonly Citation[];
  opening: {
    state: string;
    starts: readonly string[];
    /** Which party of a running case may ask a competent organization for this directly. */
    onRequestOf?: readonly ("complainant" | "respondent")[];
  };
  states: Readonly<Record<string, StateRule>>;
  clocks: Readonly<Record<string, ClockRule>>;
  actions: Readonly<Record<string, ActionRule>>;
  /**
   * What other proceedings of the case do to this one: when one of them takes the action named
   * `procedure/action`, this table's own action follows at once, where its `from` and its needs
   * allow it. Such an action asks for nothing that must be entered.
   */
  hears?: Readonly<Record<string, string>>;
};

export type Phase = "new" | "working" | "waiting" | "closed";

/** What everybody with a receipt may know of where a proceeding stands. */
export type Stage = "received" | "supplement" | "accepted" | "examination" | "decision" | "closed";

export type StateRule = {
  phase: Phase;
  stage: Stage;
  /** Whose move it is, when it is not the owner's. */
  waitsFor?: "complainant" | "respondent" | "organization";
  /** The state that the parties are told instead, where this one would warn a suspect. */
  toldAs?: string;
};

export type ClockRule = {
  limit: LimitKey;
  /** The limit for a party without a residence in China, where the law gives more. */
  limitAbroad?: LimitKey;
  /** Whose limit it is: the owner's own duty, another body's, or a party's right that lapses. */
  binds: "owner" | "organization" | "complainant" | "respondent";
  /** A remedy's limit goes on after the proceeding has closed. */
  outlives?: true;
  audience: Audience;
  /**
   * What running out means by law. `happens`: that action is taken once, by nobody's hand;
   * `proposed`: it is shown as due and the owner decides.
   */
  onExpiry?: { action: string; how: "happens" | "proposed" };
};

/** `referrer`: the organization whose accepted referral opened the proceeding. */
export type Standing = "owner" | "complainant" | "respondent" | "referrer";

export type Who = { standing: Standing; roles?: readonly Role[] };

export type ActionRule = {
  from: readonly string[];
  /** `same` keeps the state, `suspended-from` returns to it, a map follows one answer. */
  to: string | { byAnswer: string; states: Readonly<Record<string, string>> };
  /** Empty for what nobody does by hand: it follows from another proceeding or from a time. */
  by: readonly Who[];
  input: Readonly<Record<string, Field>>;
  audience: Audience;
  basis: readonly Citation[];
  starts?: readonly string[];
  ends?: readonly string[];
  /** Stops those of the owner's clocks whose law excludes time for that reason; no others. */
  pauses?: { clocks: readonly string[] | "all"; reason: PauseReason };
  resumes?: readonly string[] | "all";
  /** `step` counts the limit's own extensions from 0; the law sets their length and order. */
  extends?: { clock: string; step: number; amountFrom?: string };
  needs?: readonly Need[];
  effects?: readonly Effect[];
  /** The answer, or the fixed word, that is kept as the proceeding's outcome when it closes. */
  outcome?: { fixed: string } | { byAnswer: string };
  /** The documents that it gives out, each to whom; see `lib/notices`. */
  notices?: readonly NoticeRule[];
  /** A served or final act: the page asks once more before it is done. */
  solemn?: boolean;
  /** How often it may be taken in one proceeding; the law allows some things once. */
  atMost?: number;
};

/** A fact that must hold before an action is open. Pure: see `gate.ts`. */
export type Need =
  | { is: "clock-ended-or-expired"; clock: string }
  | { is: "clock-not-running"; clock: string }
  | { is: "clock-running"; clock: string }
  | { is: "clock-in-time"; clock: string }
  | { is: "action-taken"; action: string }
  | { is: "respondent-served" }
  | { is: "fast-track"; state: "requested" | "granted" }
  /** No other proceeding of that procedure is open in the case. */
  | { is: "no-open-proceeding"; procedure: string }
  /** Another proceeding of the case, of that procedure, has taken it. */
  | { is: "other-action-taken"; procedure: string; action: string };

/** What an action does beyond its own proceeding. */
export type Effect =
  | "serve-respondent"
  | "grant-fast-track"
  | "refuse-fast-track"
  | "withdraw-fast-track";

export type Field =
  | { kind: "text"; required: boolean; most: number; rows?: number }
  | { kind: "choice"; required: boolean; options: readonly string[] }
  | { kind: "choices"; required: boolean; options: readonly string[] }
  | { kind: "date"; required: boolean; not?: "before-today" | "after-today"; notice?: LimitKey }
  | { kind: "yuan"; required: boolean }
  | { kind: "tick"; required: boolean };

/** Checks a table against its own names at compile time and hands it on unchanged. */
export function procedure<const P extends Procedure>(table: P): P {
  return table;
}
