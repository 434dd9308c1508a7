import { commerce } from "#lib/procedures/platform-steps/citations";
import { complainant, officer } from "#lib/procedures/who";
import { choice, choices, pastDay, text } from "#lib/proceedings/fields";
import type { ActionRule } from "#lib/proceedings/procedure";

/** The notice comes in complete or is refused, and measures are taken (电子商务法 42). */
export const noticeSteps = {
  "take-measures": {
    from: ["received"],
    to: "measured",
    by: [officer],
    input: {
      measures: choices("remove", "block", "disconnect", "end-transactions"),
      links: text(4000, 6),
      takenOn: pastDay,
    },
    audience: "complainant",
    notices: [{ kind: "acceptance", to: "complainant" }],
    basis: [commerce("42")],
    ends: ["act"],
    starts: ["forward-notice"],
    solemn: true,
  },
  "request-supplement": {
    from: ["received"],
    to: "supplementing",
    by: [officer],
    input: { items: text(2000, 5) },
    audience: "complainant",
    notices: [{ kind: "supplement", to: "complainant" }],
    basis: [commerce("42")],
    starts: ["supplement"],
    pauses: { clocks: ["act"], reason: "supplement" },
    atMost: 1,
  },
  "answer-supplement": {
    from: ["supplementing"],
    to: "received",
    by: [complainant],
    input: { answer: text(4000, 6) },
    audience: "complainant",
    basis: [commerce("42")],
    ends: ["supplement"],
    resumes: ["act"],
  },
  refuse: {
    from: ["received", "supplementing"],
    to: "refused",
    by: [officer],
    input: {
      ground: choice(
        "no-prima-facie-evidence",
        "right-not-shown",
        "listing-not-found",
        "not-on-this-platform",
        "not-supplemented",
      ),
      reason: text(2000),
    },
    audience: "complainant",
    notices: [{ kind: "refusal", to: "complainant" }],
    basis: [commerce("42")],
    needs: [{ is: "clock-ended-or-expired", clock: "supplement" }],
    outcome: { fixed: "refused" },
    solemn: true,
  },
} as const satisfies Record<string, ActionRule>;
