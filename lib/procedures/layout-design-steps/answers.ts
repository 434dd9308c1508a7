import { measures, rules } from "#lib/procedures/layout-design-steps/citations";
import { complainant, officer, respondent } from "#lib/procedures/who";
import { choice, optionalText, pastDay, text } from "#lib/proceedings/fields";
import type { ActionRule } from "#lib/proceedings/procedure";

/** Service, and what both sides say. */
export const answerSteps = {
  serve: {
    from: ["docketed"],
    to: "served",
    by: [officer],
    input: { servedOn: pastDay, way: choice("direct", "post", "entrusted", "announcement") },
    audience: "parties",
    notices: [{ kind: "service", to: "respondent" }],
    basis: [measures("10")],
    ends: ["serve"],
    starts: ["answer"],
    effects: ["serve-respondent"],
    solemn: true,
  },
  answer: {
    from: ["served"],
    to: "examining",
    by: [respondent],
    input: { answer: text(8000, 8) },
    audience: "parties",
    basis: [measures("10")],
    ends: ["answer"],
    starts: ["forward-answer"],
  },
  "proceed-without-answer": {
    from: ["served"],
    to: "examining",
    by: [officer],
    input: { note: optionalText(500) },
    audience: "parties",
    basis: [measures("10")],
    needs: [{ is: "clock-ended-or-expired", clock: "answer" }],
    ends: ["answer"],
  },
  "forward-answer": {
    from: ["examining"],
    to: "same",
    by: [officer],
    input: { forwardedOn: pastDay },
    audience: "parties",
    notices: [{ kind: "answer-copy", to: "complainant" }],
    basis: [measures("10")],
    needs: [{ is: "clock-running", clock: "forward-answer" }],
    ends: ["forward-answer"],
  },
  "record-step": {
    from: ["received", "with-committee", "docketed", "served", "examining"],
    to: "same",
    by: [officer],
    input: {
      step: choice("inspection", "questioning", "sampling", "technical-opinion", "other"),
      note: text(4000),
    },
    audience: "organizations",
    basis: [measures("2"), rules("1")],
  },
  "submit-statement": {
    from: ["examining"],
    to: "same",
    by: [complainant, respondent],
    input: { statement: text(8000, 6) },
    audience: "parties",
    basis: [rules("1")],
  },
} as const satisfies Record<string, ActionRule>;
