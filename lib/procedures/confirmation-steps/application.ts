import { accepting, apply } from "#lib/procedures/confirmation-steps/citations";
import { complainant, officer as judge, respondent } from "#lib/procedures/who";
import { choice, optionalText, pastDay, text, tick } from "#lib/proceedings/fields";
import type { ActionRule } from "#lib/proceedings/procedure";

/** The joint application comes in complete or is refused. */
export const applicationSteps = {
  "join-as-complainant": {
    from: ["applied", "supplementing"],
    to: "same",
    by: [complainant],
    input: { note: optionalText(500) },
    audience: "parties",
    basis: [apply],
    atMost: 1,
  },
  "join-as-respondent": {
    from: ["applied", "supplementing"],
    to: "same",
    by: [respondent, judge],
    input: { note: optionalText(500) },
    audience: "parties",
    basis: [apply],
    atMost: 1,
  },
  "request-supplement": {
    from: ["applied"],
    to: "supplementing",
    by: [judge],
    input: { items: text(2000, 5) },
    audience: "parties",
    notices: [{ kind: "supplement", to: "parties" }],
    basis: [accepting],
    ends: ["accept"],
    starts: ["supplement"],
    atMost: 1,
    solemn: true,
  },
  "answer-supplement": {
    from: ["supplementing"],
    to: "applied",
    by: [complainant, respondent],
    input: { answer: text(4000, 6) },
    audience: "parties",
    basis: [accepting],
    ends: ["supplement"],
    starts: ["accept"],
  },
  accept: {
    from: ["applied"],
    to: "examining",
    by: [judge],
    input: { caseNumber: text(60, 1), agreementOn: pastDay, inTime: tick },
    audience: "parties",
    notices: [{ kind: "acceptance", to: "parties" }],
    basis: [apply, accepting],
    needs: [
      { is: "action-taken", action: "join-as-complainant" },
      { is: "action-taken", action: "join-as-respondent" },
    ],
    ends: ["accept"],
    starts: ["confirm"],
    solemn: true,
  },
  refuse: {
    from: ["applied", "supplementing"],
    to: "refused",
    by: [judge],
    input: {
      ground: choice(
        "not-joint",
        "out-of-time",
        "outside-remit",
        "not-for-confirmation",
        "not-supplemented",
      ),
      reason: text(2000),
    },
    audience: "parties",
    notices: [{ kind: "refusal", to: "parties" }],
    basis: [apply, accepting],
    needs: [{ is: "clock-ended-or-expired", clock: "supplement" }],
    outcome: { fixed: "refused" },
    solemn: true,
  },
} as const satisfies Record<string, ActionRule>;
