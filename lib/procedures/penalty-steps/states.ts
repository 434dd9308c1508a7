import { remedyStates } from "#lib/procedures/penalty-steps/remedies";
import type { StateRule } from "#lib/proceedings/procedure";

/** From the notice of an intended penalty until the head decides. */
export const hearingStates = {
  notified: { phase: "waiting", stage: "examination", waitsFor: "respondent" },
  "hearing-requested": { phase: "working", stage: "examination" },
  "hearing-scheduled": { phase: "working", stage: "examination" },
  heard: { phase: "working", stage: "examination" },
  deciding: { phase: "working", stage: "examination" },
} as const satisfies Record<string, StateRule>;

/** From the decision on, and every end that a penalty's proceeding can have. */
export const decidedStates = {
  decided: { phase: "working", stage: "decision" },
  executing: { phase: "waiting", stage: "decision", waitsFor: "respondent" },
  ...remedyStates,
  closed: { phase: "closed", stage: "closed" },
  refused: { phase: "closed", stage: "closed" },
  "not-penalized": { phase: "closed", stage: "closed" },
  terminated: { phase: "closed", stage: "closed" },
  revoked: { phase: "closed", stage: "closed" },
} as const satisfies Record<string, StateRule>;
