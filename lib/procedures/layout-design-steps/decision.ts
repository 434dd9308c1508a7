import { measures, regulations, rules } from "#lib/procedures/layout-design-steps/citations";
import { complainant, officer, respondent } from "#lib/procedures/who";
import { choice, optionalText, pastDay, text } from "#lib/proceedings/fields";
import type { ActionRule } from "#lib/proceedings/procedure";

/** From docketing until the decision. */
const undecided = ["docketed", "served", "examining", "hearing-scheduled", "suspended"] as const;

/** The decision and what follows it, and every other end. */
export const decisionSteps = {
  settle: {
    from: ["examining"],
    to: "settled",
    by: [officer],
    input: { terms: text(4000, 6) },
    audience: "parties",
    notices: [{ kind: "settlement", to: "parties" }],
    basis: [regulations],
    ends: ["forward-answer"],
    outcome: { fixed: "settled" },
    solemn: true,
  },
  decide: {
    from: ["examining"],
    to: "decided",
    by: [officer],
    input: {
      holding: choice("infringement", "no-infringement"),
      orders: optionalText(4000, 6),
      reasons: text(8000, 8),
    },
    audience: "parties",
    notices: [{ kind: "decision", to: "parties" }],
    basis: [regulations, measures("16")],
    needs: [{ is: "clock-not-running", clock: "forward-answer" }],
    starts: ["sue"],
    outcome: { byAnswer: "holding" },
    solemn: true,
  },
  "record-suit": {
    from: ["decided"],
    to: "same",
    by: [officer, complainant, respondent],
    input: { court: text(200, 2), filedOn: pastDay },
    audience: "parties",
    basis: [regulations],
    needs: [{ is: "clock-running", clock: "sue" }],
    ends: ["sue"],
  },
  "record-performance": {
    from: ["decided"],
    to: "same",
    by: [officer],
    input: { note: text(2000) },
    audience: "parties",
    basis: [regulations],
  },
  close: {
    from: ["decided"],
    to: "closed",
    by: [officer],
    input: { note: optionalText(500) },
    audience: "parties",
    notices: [{ kind: "conclusion", to: "parties" }],
    basis: [regulations],
  },
  terminate: {
    from: [...undecided],
    to: "terminated",
    by: [officer],
    input: {
      ground: choice("right-revoked", "suit-filed", "requester-gone", "not-admissible"),
      reason: text(2000),
    },
    audience: "parties",
    notices: [{ kind: "conclusion", to: "parties" }],
    basis: [measures("5")],
    outcome: { fixed: "terminated" },
    solemn: true,
  },
  withdraw: {
    from: ["received", "supplementing", "with-committee", ...undecided],
    to: "withdrawn",
    by: [complainant],
    input: { reason: text(500, 3) },
    audience: "parties",
    basis: [rules("2")],
    outcome: { fixed: "withdrawn" },
    solemn: true,
  },
} as const satisfies Record<string, ActionRule>;
