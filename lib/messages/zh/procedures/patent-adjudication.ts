import type { ProcedureWords } from "#lib/messages/procedure-words";
import {
  adjudicationClockWords,
  adjudicationOutcomes,
  adjudicationStateWords,
  adjudicationWords,
  extendAnswerWords,
} from "#lib/messages/zh/procedures/adjudication-steps";
import type { patentAdjudication as table } from "#lib/procedures/patent-adjudication";

export const patentAdjudication = {
  name: "专利侵权纠纷行政裁决",
  about: "管理专利工作的部门认定是否侵犯专利权，并可以责令停止侵权；赔偿数额只能调解或者另行起诉。",
  states: adjudicationStateWords,
  clocks: adjudicationClockWords,
  actions: { ...adjudicationWords, "extend-answer": extendAnswerWords },
  outcomes: adjudicationOutcomes,
} satisfies ProcedureWords<typeof table>;
