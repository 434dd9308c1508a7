import type { ProcedureWords } from "#lib/messages/procedure-words";
import {
  adjudicationClockWords,
  adjudicationOutcomes,
  adjudicationStateWords,
  adjudicationWords,
  restartWords,
} from "#lib/messages/zh/procedures/adjudication-steps";
import type { majorPatentAdjudication as table } from "#lib/procedures/major-patent-adjudication";

export const majorPatentAdjudication = {
  name: "重大专利侵权纠纷行政裁决",
  about: "涉及重大公共利益、严重影响行业发展或者跨省级区域的重大案件，由国务院专利行政部门裁决。",
  states: adjudicationStateWords,
  clocks: adjudicationClockWords,
  actions: { ...adjudicationWords, "restart-conclusion": restartWords },
  outcomes: adjudicationOutcomes,
} satisfies ProcedureWords<typeof table>;
