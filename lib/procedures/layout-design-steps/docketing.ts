import { measures } from "#lib/procedures/layout-design-steps/citations";
import { complainant, officer } from "#lib/procedures/who";
import { choice, optionalText, text } from "#lib/proceedings/fields";
import type { ActionRule } from "#lib/proceedings/procedure";

/** Taking the request in and passing it on to the committee, which dockets or refuses it. */
export const docketingSteps = {
  "request-supplement": {
    from: ["received"],
    to: "supplementing",
    by: [officer],
    input: { items: text(2000, 5) },
    audience: "complainant",
    notices: [{ kind: "supplement", to: "complainant" }],
    basis: [measures("9")],
    ends: ["docket"],
    starts: ["supplement"],
    atMost: 1,
    solemn: true,
  },
  "answer-supplement": {
    from: ["supplementing"],
    to: "received",
    by: [complainant],
    input: { answer: text(4000, 6) },
    audience: "complainant",
    basis: [measures("9")],
    ends: ["supplement"],
    starts: ["docket"],
  },
  "stop-waiting": {
    from: ["supplementing"],
    to: "received",
    by: [officer],
    input: { note: optionalText(500) },
    audience: "complainant",
    basis: [measures("9")],
    needs: [{ is: "clock-ended-or-expired", clock: "supplement" }],
    ends: ["supplement"],
    starts: ["docket"],
  },
  "pass-to-committee": {
    from: ["received"],
    to: "with-committee",
    by: [officer],
    input: { checked: text(4000, 6) },
    audience: "complainant",
    notices: [{ kind: "transfer", to: "complainant" }],
    basis: [measures("2")],
  },
  docket: {
    from: ["with-committee"],
    to: "docketed",
    by: [officer],
    input: { handlers: text(200, 2), note: optionalText(1000) },
    audience: "complainant",
    notices: [{ kind: "acceptance", to: "complainant" }],
    basis: [measures("9")],
    ends: ["docket"],
    starts: ["serve"],
    solemn: true,
  },
  refuse: {
    from: ["received", "with-committee"],
    to: "refused",
    by: [officer],
    input: {
      ground: choice(
        "not-registered-design",
        "no-standing",
        "no-clear-respondent",
        "no-specific-claim",
        "suit-pending",
      ),
      reason: text(2000),
    },
    audience: "complainant",
    notices: [{ kind: "refusal", to: "complainant" }],
    basis: [measures("5"), measures("9")],
    ends: ["docket"],
    outcome: { fixed: "refused" },
    solemn: true,
  },
} as const satisfies Record<string, ActionRule>;
