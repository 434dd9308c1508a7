import type { Citation } from "#lib/law/laws";
import type { PauseReason } from "#lib/law/limits/limit-version";
import type { Need, StateRule } from "#lib/proceedings/procedure";

export const decree81 = (article: string) =>
  ({ law: "cnipa-decree-81", article, confirmed: true }) as const;
export const patentLaw65 = { law: "patent-law", article: "65", confirmed: true } as const;

/** In what the ordinary, the simple and the major procedure differ. */
export type Variant = {
  docket: readonly Citation[];
  serve: readonly Citation[];
  conclude: readonly Citation[];
  /** The clocks in which the time to conclude is counted. */
  conclusions: readonly string[];
  /** The reasons for which the law of this variant does not count that time. */
  excludes: readonly PauseReason[];
  /** What must hold before a step that a simple case does not have. */
  onlyInFull: readonly Need[];
};

/** Stops the time to conclude, if the law of this variant excludes time for that reason. */
export function stopping({ conclusions, excludes }: Variant, reason: PauseReason) {
  return excludes.includes(reason) ? { pauses: { clocks: conclusions, reason } } : {};
}

/** Suspension (中止) stops the parties' time as well as the authority's. */
export function suspendable({ conclusions }: Variant): readonly string[] {
  return ["serve", "answer", "forward-answer", ...conclusions];
}

/** Docketed and not yet decided, with the time to conclude running. */
export const open = ["docketed", "served", "examining", "hearing-scheduled"] as const;
/** Docketed and not yet decided, but waiting for something outside. */
export const held = [
  "announcing",
  "objected",
  "transferring",
  "appraising",
  "gathering-evidence",
  "settling",
  "suspended",
] as const;
/** From service until the decision: both sides may be heard. */
export const contested = [
  "served",
  "objected",
  "transferring",
  "examining",
  "hearing-scheduled",
  "appraising",
  "gathering-evidence",
  "settling",
  "suspended",
] as const;

/** The states of every adjudication. */
export const adjudicationStates = {
  received: { phase: "new", stage: "received" },
  supplementing: { phase: "waiting", stage: "supplement", waitsFor: "complainant" },
  docketed: { phase: "working", stage: "accepted" },
  announcing: { phase: "waiting", stage: "accepted" },
  served: { phase: "waiting", stage: "accepted", waitsFor: "respondent" },
  objected: { phase: "working", stage: "accepted" },
  transferring: { phase: "waiting", stage: "accepted", waitsFor: "organization" },
  examining: { phase: "working", stage: "examination" },
  "hearing-scheduled": { phase: "working", stage: "examination" },
  appraising: { phase: "waiting", stage: "examination", waitsFor: "organization" },
  "gathering-evidence": { phase: "waiting", stage: "examination" },
  settling: { phase: "waiting", stage: "examination" },
  suspended: { phase: "waiting", stage: "examination", waitsFor: "organization" },
  decided: { phase: "working", stage: "decision" },
  sued: { phase: "waiting", stage: "decision", waitsFor: "organization" },
  closed: { phase: "closed", stage: "closed" },
  refused: { phase: "closed", stage: "closed" },
  mediated: { phase: "closed", stage: "closed" },
  dismissed: { phase: "closed", stage: "closed" },
  withdrawn: { phase: "closed", stage: "closed" },
  revoked: { phase: "closed", stage: "closed" },
} as const satisfies Record<string, StateRule>;

/** A suit at court ends what an office was asked to adjudicate (办法 12, 36). */
export const heardFromCourt = {
  "court-suit/docket": "end-for-suit",
  "court-suit/docket-summary": "end-for-suit",
} as const;
