import { measures } from "#lib/procedures/copyright-steps/citations";
import { afterDecision, undecided } from "#lib/procedures/copyright-steps/states";
import { penaltyLaw } from "#lib/procedures/penalty-steps/citations";
import { complainant, head, officer } from "#lib/procedures/who";
import { choice, comingDay, text } from "#lib/proceedings/fields";
import type { ActionRule } from "#lib/proceedings/procedure";

/** Appraisal, what comes in and is done meanwhile, and the review by the head. */
export const investigationSteps = {
  "send-for-appraisal": {
    from: ["investigating"],
    to: "appraising",
    by: [officer],
    input: { body: text(200, 2), question: text(2000), expectedOn: comingDay() },
    audience: "respondent",
    basis: [measures("24")],
    pauses: { clocks: ["seizure"], reason: "testing" },
  },
  "receive-appraisal": {
    from: ["appraising"],
    to: "investigating",
    by: [officer],
    input: { result: choice("infringing", "licensed", "inconclusive"), note: text(2000) },
    audience: "respondent",
    basis: [measures("24")],
    resumes: ["seizure"],
  },
  "add-information": {
    from: ["received", ...undecided],
    to: "same",
    by: [complainant],
    input: { information: text(4000, 6) },
    audience: "complainant",
    basis: [measures("12", false)],
  },
  "record-step": {
    from: ["received", ...undecided, ...afterDecision],
    to: "same",
    by: [officer],
    input: {
      step: choice(
        "inspection",
        "questioning",
        "sampling",
        "online-evidence",
        "entrusted-investigation",
        "recheck",
        "other",
      ),
      note: text(4000),
    },
    audience: "organizations",
    basis: [measures("23"), measures("28"), penaltyLaw("55")],
  },
  "submit-for-review": {
    from: ["investigating", "heard", "deciding"],
    to: "under-review",
    by: [officer],
    input: { report: text(8000, 8) },
    audience: "organizations",
    basis: [measures("25"), penaltyLaw("58")],
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
    basis: [penaltyLaw("58")],
  },
} as const satisfies Record<string, ActionRule>;
