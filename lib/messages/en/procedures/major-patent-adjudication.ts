import {
  adjudicationClockWords,
  adjudicationOutcomes,
  adjudicationStateWords,
  adjudicationWords,
  restartWords,
} from "#lib/messages/en/procedures/adjudication-steps";
import type { Messages } from "#lib/messages/shape";
import type { majorPatentAdjudication as zh } from "#lib/messages/zh/procedures/major-patent-adjudication";

export const majorPatentAdjudication: Messages<typeof zh> = {
  name: "Adjudication of a major patent dispute",
  about:
    "Disputes of great public interest, that weigh on an industry or reach over provinces, are decided by the national patent office.",
  states: adjudicationStateWords,
  clocks: adjudicationClockWords,
  actions: { ...adjudicationWords, "restart-conclusion": restartWords },
  outcomes: adjudicationOutcomes,
};
