import { apply, rule } from "#lib/procedures/confirmation-steps/citations";
import { complainant, officer as judge, respondent } from "#lib/procedures/who";
import { optionalText, text } from "#lib/proceedings/fields";
import type { ActionRule } from "#lib/proceedings/procedure";

/** What becomes of a confirmed agreement; the application may be withdrawn before. */
export const enforcementSteps = {
  "note-breach": {
    from: ["confirmed"],
    to: "enforceable",
    by: [complainant, respondent],
    input: { note: optionalText(2000) },
    audience: "parties",
    basis: [rule],
  },
  "apply-enforcement": {
    from: ["enforceable"],
    to: "enforcing",
    by: [complainant, respondent],
    input: { claims: text(4000, 6) },
    audience: "parties",
    basis: [rule],
    solemn: true,
  },
  "record-enforcement": {
    from: ["enforceable", "enforcing"],
    to: "same",
    by: [judge],
    input: { note: text(2000) },
    audience: "parties",
    basis: [rule],
  },
  "note-performance": {
    from: ["confirmed", "enforceable", "enforcing"],
    to: "closed",
    by: [judge],
    input: { note: optionalText(1000) },
    audience: "parties",
    basis: [rule],
    outcome: { fixed: "performed" },
  },
  close: {
    from: ["confirmed", "enforceable", "enforcing"],
    to: "closed",
    by: [judge],
    input: { note: optionalText(500) },
    audience: "parties",
    notices: [{ kind: "conclusion", to: "parties" }],
    basis: [rule],
  },
  withdraw: {
    from: ["applied", "supplementing", "examining"],
    to: "withdrawn",
    by: [complainant, respondent],
    input: { reason: text(500, 3) },
    audience: "parties",
    basis: [apply],
    outcome: { fixed: "withdrawn" },
    solemn: true,
  },
} as const satisfies Record<string, ActionRule>;
