import { rule, term } from "#lib/procedures/confirmation-steps/citations";
import { complainant, officer as judge, head as president, respondent } from "#lib/procedures/who";
import { choice, pastDay, text } from "#lib/proceedings/fields";
import type { ActionRule } from "#lib/proceedings/procedure";

/** The court examines the agreement, and confirms it or not. */
export const rulingSteps = {
  "record-step": {
    from: ["examining"],
    to: "same",
    by: [judge],
    input: { step: choice("questioning", "material-checked", "other"), note: text(4000) },
    audience: "own",
    basis: [rule],
  },
  "submit-statement": {
    from: ["applied", "supplementing", "examining"],
    to: "same",
    by: [complainant, respondent],
    input: { statement: text(8000, 6) },
    audience: "parties",
    basis: [rule],
  },
  "extend-confirmation": {
    from: ["examining"],
    to: "same",
    by: [president],
    input: { days: choice("10", "30"), reason: text(500, 3) },
    audience: "parties",
    notices: [{ kind: "extension", to: "parties" }],
    basis: [term],
    extends: { clock: "confirm", step: 0, amountFrom: "days" },
  },
  confirm: {
    from: ["examining"],
    to: "confirmed",
    by: [judge],
    input: { rulingOn: pastDay, terms: text(4000, 6) },
    audience: "parties",
    notices: [{ kind: "decision", to: "parties" }],
    basis: [rule],
    ends: ["confirm"],
    outcome: { fixed: "confirmed" },
    solemn: true,
  },
  reject: {
    from: ["examining"],
    to: "rejected",
    by: [judge],
    input: {
      ground: choice("unlawful", "harms-others", "not-voluntary", "unclear", "other"),
      reason: text(2000),
    },
    audience: "parties",
    notices: [{ kind: "decision", to: "parties" }],
    basis: [rule],
    ends: ["confirm"],
    outcome: { fixed: "rejected" },
    solemn: true,
  },
} as const satisfies Record<string, ActionRule>;
