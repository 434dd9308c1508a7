import { law, rules } from "#lib/procedures/arbitration-steps/citations";
import { complainant, officer as secretary } from "#lib/procedures/who";
import { choice, optionalText, text } from "#lib/proceedings/fields";
import type { ActionRule } from "#lib/proceedings/procedure";

/** From the request to its acceptance or refusal. */
export const acceptanceSteps = {
  accept: {
    from: ["applied"],
    to: "accepted",
    by: [secretary],
    input: {
      clause: choice("contract-clause", "separate-agreement", "agreed-after-dispute"),
      note: optionalText(1000),
    },
    audience: "complainant",
    notices: [{ kind: "acceptance", to: "complainant" }],
    basis: [law, rules],
    ends: ["accept"],
    starts: ["serve"],
    solemn: true,
  },
  "request-supplement": {
    from: ["applied"],
    to: "supplementing",
    by: [secretary],
    input: { items: text(2000, 5) },
    audience: "complainant",
    notices: [{ kind: "supplement", to: "complainant" }],
    basis: [rules],
    starts: ["supplement"],
    pauses: { clocks: ["accept"], reason: "supplement" },
    atMost: 1,
    solemn: true,
  },
  "answer-supplement": {
    from: ["supplementing"],
    to: "applied",
    by: [complainant],
    input: { answer: text(4000, 6) },
    audience: "complainant",
    basis: [rules],
    ends: ["supplement"],
    resumes: ["accept"],
  },
  refuse: {
    from: ["applied", "supplementing"],
    to: "refused",
    by: [secretary],
    input: {
      ground: choice(
        "no-arbitration-agreement",
        "agreement-invalid",
        "not-arbitrable",
        "no-specific-claim",
        "not-supplemented",
      ),
      reason: text(2000),
    },
    audience: "complainant",
    notices: [{ kind: "refusal", to: "complainant" }],
    basis: [law],
    needs: [{ is: "clock-ended-or-expired", clock: "supplement" }],
    outcome: { fixed: "refused" },
    solemn: true,
  },
} as const satisfies Record<string, ActionRule>;
