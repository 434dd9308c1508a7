import { provisions } from "#lib/procedures/market-supervision-steps/citations";
import { afterDecision, undecided } from "#lib/procedures/market-supervision-steps/states";
import { coercionLaw } from "#lib/procedures/penalty-steps/citations";
import { complainant, head, officer } from "#lib/procedures/who";
import { choice, comingDay, text } from "#lib/proceedings/fields";
import type { ActionRule } from "#lib/proceedings/procedure";

/** What is tested, identified and recorded, and longer times for the decision. */
export const investigationSteps = {
  "send-for-testing": {
    from: ["investigating"],
    to: "testing",
    by: [officer],
    input: { body: text(200, 2), question: text(2000), expectedOn: comingDay() },
    audience: "respondent",
    basis: [provisions("32"), provisions("64"), coercionLaw("25")],
    pauses: { clocks: ["decide", "seizure"], reason: "testing" },
  },
  "receive-result": {
    from: ["testing"],
    to: "investigating",
    by: [officer],
    input: { result: choice("counterfeit", "genuine", "inconclusive"), note: text(2000) },
    audience: "respondent",
    basis: [provisions("32"), provisions("64"), coercionLaw("25")],
    resumes: ["decide", "seizure"],
  },
  "ask-right-holder": {
    from: ["investigating"],
    to: "identifying",
    by: [officer],
    input: { question: text(2000) },
    audience: "complainant",
    basis: [provisions("30"), provisions("64")],
    pauses: { clocks: ["decide"], reason: "right-holder-identification" },
  },
  "identify-goods": {
    from: ["checking", "identifying"],
    to: "suspended-from",
    by: [complainant],
    input: {
      result: choice("counterfeit", "genuine", "inconclusive"),
      opinion: text(4000, 6),
    },
    audience: "complainant",
    basis: [provisions("30"), provisions("64")],
    resumes: ["verify", "decide"],
  },
  "proceed-without-identification": {
    from: ["checking", "identifying"],
    to: "suspended-from",
    by: [officer],
    input: { note: text(1000) },
    audience: "complainant",
    basis: [provisions("30"), provisions("64")],
    resumes: ["verify", "decide"],
  },
  "add-information": {
    from: ["received", "checking", ...undecided],
    to: "same",
    by: [complainant],
    input: { information: text(4000, 6) },
    audience: "complainant",
    basis: [provisions("30")],
  },
  "record-step": {
    from: ["received", ...undecided, ...afterDecision],
    to: "same",
    by: [officer],
    input: {
      step: choice("inspection", "questioning", "sampling", "accounts", "assistance", "other"),
      note: text(4000),
    },
    audience: "organizations",
    basis: [provisions("21"), provisions("22")],
  },
  suspend: {
    from: ["investigating", "reviewed", "deciding"],
    to: "suspended",
    by: [officer],
    input: {
      ground: choice("related-case", "law-question", "force-majeure", "party-unreachable", "other"),
      approval: text(200, 2),
      reason: text(1000),
    },
    audience: "parties",
    notices: [{ kind: "suspension", to: "parties" }],
    basis: [provisions("46")],
    pauses: { clocks: ["decide"], reason: "suspension" },
    solemn: true,
  },
  resume: {
    from: ["suspended"],
    to: "suspended-from",
    by: [officer],
    input: { reason: text(1000) },
    audience: "parties",
    notices: [{ kind: "resumption", to: "parties" }],
    basis: [provisions("46")],
    resumes: ["decide"],
  },
  "extend-decision": {
    from: undecided,
    to: "same",
    by: [head],
    input: { reason: text(500, 3) },
    audience: "parties",
    notices: [{ kind: "extension", to: "parties" }],
    basis: [provisions("64")],
    extends: { clock: "decide", step: 0 },
  },
  "extend-decision-again": {
    from: undecided,
    to: "same",
    by: [head],
    input: {
      days: choice("15", "30", "60", "90"),
      approval: text(200, 2),
      reason: text(500, 3),
    },
    audience: "parties",
    notices: [{ kind: "extension", to: "parties" }],
    basis: [provisions("64")],
    extends: { clock: "decide", step: 1, amountFrom: "days" },
  },
} as const satisfies Record<string, ActionRule>;
