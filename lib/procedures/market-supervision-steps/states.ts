import { crimeStateKeys } from "#lib/procedures/penalty-steps/crime";
import { contested } from "#lib/procedures/penalty-steps/remedies";

/** From docketing until the decision. */
export const undecided = [
  "investigating",
  "testing",
  "identifying",
  "suspended",
  "under-review",
  "reviewed",
  "notified",
  "hearing-requested",
  "hearing-scheduled",
  "heard",
  "deciding",
  ...crimeStateKeys,
] as const;
export const afterDecision = ["decided", "executing", ...contested] as const;
