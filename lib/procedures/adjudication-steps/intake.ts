import { decree81, type Variant } from "#lib/procedures/adjudication-steps/variant";
import { complainant, head, officer } from "#lib/procedures/who";
import { choice, optionalText, text } from "#lib/proceedings/fields";
import type { ActionRule } from "#lib/proceedings/procedure";

/** Docketing, refusal and the one request for what is missing (办法 12, 16, 19, 20). */
export function intakeSteps(law: Variant) {
  return {
    docket: {
      from: ["received"],
      to: "docketed",
      by: [officer],
      input: { panel: text(200, 2), note: optionalText(1000) },
      audience: "complainant",
      notices: [{ kind: "acceptance", to: "complainant" }],
      basis: [decree81("12"), ...law.docket],
      needs: [{ is: "no-open-proceeding", procedure: "court-suit" }],
      ends: ["docket-decision"],
      starts: ["serve", ...law.conclusions],
      solemn: true,
    },
    "request-supplement": {
      from: ["received"],
      to: "supplementing",
      by: [officer],
      input: { items: text(2000, 5) },
      audience: "complainant",
      notices: [{ kind: "supplement", to: "complainant" }],
      basis: [decree81("16")],
      starts: ["supplement"],
      pauses: { clocks: ["docket-decision"], reason: "supplement" },
      atMost: 1,
      solemn: true,
    },
    "answer-supplement": {
      from: ["supplementing"],
      to: "received",
      by: [complainant],
      input: { answer: text(4000, 6) },
      audience: "complainant",
      basis: [decree81("16")],
      ends: ["supplement"],
      resumes: ["docket-decision"],
    },
    "extend-docket-decision": {
      from: ["received"],
      to: "same",
      by: [head],
      input: { reason: text(500, 3) },
      audience: "complainant",
      notices: [{ kind: "extension", to: "complainant" }],
      basis: law.docket,
      extends: { clock: "docket-decision", step: 0 },
    },
    refuse: {
      from: ["received", "supplementing"],
      to: "refused",
      by: [officer],
      input: {
        ground: choice(
          "no-standing",
          "no-clear-respondent",
          "no-specific-claim",
          "outside-remit",
          "suit-pending",
          "other-forum-agreed",
          "out-of-time",
          "not-supplemented",
        ),
        reason: text(2000),
      },
      audience: "complainant",
      notices: [{ kind: "refusal", to: "complainant" }],
      basis: [decree81("12"), decree81("16"), decree81("19"), ...law.docket],
      needs: [{ is: "clock-ended-or-expired", clock: "supplement" }],
      outcome: { fixed: "refused" },
      solemn: true,
    },
  } as const satisfies Record<string, ActionRule>;
}
