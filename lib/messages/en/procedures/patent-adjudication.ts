import {
  adjudicationClockWords,
  adjudicationOutcomes,
  adjudicationStateWords,
  adjudicationWords,
  extendAnswerWords,
} from "#lib/messages/en/procedures/adjudication-steps";
import type { Messages } from "#lib/messages/shape";
import type { patentAdjudication as zh } from "#lib/messages/zh/procedures/patent-adjudication";

export const patentAdjudication: Messages<typeof zh> = {
  name: "Administrative adjudication of patent infringement",
  about:
    "The patent authority finds whether a patent is infringed and may order the infringement to stop. Damages can only be mediated, or claimed in court.",
  states: adjudicationStateWords,
  clocks: adjudicationClockWords,
  actions: { ...adjudicationWords, "extend-answer": extendAnswerWords },
  outcomes: adjudicationOutcomes,
};
