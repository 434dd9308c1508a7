import { provisions } from "#lib/procedures/market-supervision-steps/citations";
import { penaltyLaw } from "#lib/procedures/penalty-steps/citations";
import { head, officer } from "#lib/procedures/who";
import { choice, pastDay, text } from "#lib/proceedings/fields";
import type { ActionRule } from "#lib/proceedings/procedure";

/** The review of the case, and the notice of the intended penalty. */
export const reviewSteps = {
  "submit-for-review": {
    from: ["investigating", "heard", "deciding"],
    to: "under-review",
    by: [officer],
    input: { kind: choice("legal", "case"), report: text(8000, 8) },
    audience: "organizations",
    basis: [provisions("48"), provisions("49"), penaltyLaw("58")],
    starts: ["review"],
  },
  "extend-review": {
    from: ["under-review"],
    to: "same",
    by: [head],
    input: { days: choice("5", "10", "15"), reason: text(500, 3) },
    audience: "organizations",
    basis: [provisions("55")],
    extends: { clock: "review", step: 0, amountFrom: "days" },
  },
  "complete-review": {
    from: ["under-review"],
    to: {
      byAnswer: "result",
      states: {
        agreed: "reviewed",
        correct: "investigating",
        "investigate-more": "investigating",
      },
    },
    by: [head],
    input: {
      result: choice("agreed", "correct", "investigate-more"),
      reviewer: text(200, 2),
      opinion: text(4000, 6),
    },
    audience: "organizations",
    basis: [provisions("53"), provisions("54"), provisions("55")],
    ends: ["review"],
  },
  "notify-penalty": {
    from: ["reviewed"],
    to: "notified",
    by: [officer],
    input: {
      facts: text(4000, 6),
      intended: text(2000),
      hearingRight: choice("yes", "no"),
      servedOn: pastDay,
    },
    audience: "respondent",
    notices: [{ kind: "intention", to: "respondent" }],
    basis: [provisions("57"), penaltyLaw("44"), penaltyLaw("63")],
    starts: ["hearing-request"],
    effects: ["serve-respondent"],
    solemn: true,
  },
} as const satisfies Record<string, ActionRule>;
