import {
  adjudicationClockWords,
  adjudicationOutcomes,
  adjudicationStateWords,
  adjudicationWords,
  convertWords,
  extendAnswerWords,
} from "#lib/messages/en/procedures/adjudication-steps";
import type { Messages } from "#lib/messages/shape";
import type { patentAdjudicationSimple as zh } from "#lib/messages/zh/procedures/patent-adjudication-simple";

export const patentAdjudicationSimple: Messages<typeof zh> = {
  name: "Patent adjudication (simple)",
  about:
    "For clear facts with little in dispute, without a hearing. The statutory time to conclude runs all the same; the shorter time is a target.",
  states: adjudicationStateWords,
  clocks: {
    ...adjudicationClockWords,
    "conclude-simple": {
      name: "Target of the simple procedure",
      onExpiry: "If the target is missed, the case should be converted to ordinary.",
    },
  },
  actions: {
    ...adjudicationWords,
    "extend-answer": extendAnswerWords,
    "convert-to-ordinary": convertWords,
  },
  outcomes: adjudicationOutcomes,
};
