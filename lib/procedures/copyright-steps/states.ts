import { crimeStateKeys } from "#lib/procedures/penalty-steps/crime";
import { contested } from "#lib/procedures/penalty-steps/remedies";

/** From acceptance until the decision. */
export const undecided = [
  "investigating",
  "appraising",
  "under-review",
  "reviewed",
  "notice-signed",
  "announcing",
  "notified",
  "hearing-requested",
  "hearing-scheduled",
  "heard",
  "deciding",
  ...crimeStateKeys,
] as const;
export const afterDecision = ["decided", "executing", ...contested] as const;
