import { rules } from "#lib/procedures/fast-review-steps/citations";
import { complainant, head, reviewer } from "#lib/procedures/who";
import { choice, optionalText, text } from "#lib/proceedings/fields";
import type { ActionRule } from "#lib/proceedings/procedure";

/** The opinion and to whom it goes; the complainant may withdraw until then. */
export const opinionSteps = {
  "extend-opinion": {
    from: ["reviewing"],
    to: "same",
    by: [head],
    input: { reason: text(500, 3) },
    audience: "complainant",
    notices: [{ kind: "extension", to: "complainant" }],
    basis: [rules("4")],
    extends: { clock: "opinion", step: 0 },
  },
  "issue-opinion": {
    from: ["reviewing"],
    to: "opinion-issued",
    by: [reviewer],
    input: {
      conclusion: choice("likely-infringement", "unlikely-infringement", "cannot-tell"),
      claimChart: text(8000, 8),
      reasons: text(8000, 8),
    },
    audience: "complainant",
    notices: [{ kind: "opinion", to: "complainant" }],
    basis: [rules("4")],
    ends: ["opinion"],
    starts: ["hand-over"],
    solemn: true,
  },
  "hand-over": {
    from: ["opinion-issued"],
    to: "handed-over",
    by: [reviewer],
    input: {
      next: choice("adjudication", "penalty", "platform", "mediation", "court", "none"),
      note: optionalText(1000),
    },
    audience: "complainant",
    notices: [{ kind: "conclusion", to: "complainant" }],
    basis: [rules("6")],
    ends: ["hand-over"],
    outcome: { byAnswer: "next" },
    solemn: true,
  },
  withdraw: {
    from: ["requested", "supplementing", "reviewing", "awaiting-material"],
    to: "withdrawn",
    by: [complainant],
    input: { reason: text(500, 3) },
    audience: "complainant",
    basis: [{ law: "platform-rules", article: "2" }],
    effects: ["withdraw-fast-track"],
    outcome: { fixed: "withdrawn" },
    solemn: true,
  },
} as const satisfies Record<string, ActionRule>;
