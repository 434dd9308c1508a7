import type { ProcedureWords } from "#lib/messages/procedure-words";
import {
  adjudicationClockWords,
  adjudicationOutcomes,
  adjudicationStateWords,
  adjudicationWords,
  convertWords,
  extendAnswerWords,
} from "#lib/messages/zh/procedures/adjudication-steps";
import type { patentAdjudicationSimple as table } from "#lib/procedures/patent-adjudication-simple";

export const patentAdjudicationSimple = {
  name: "专利侵权纠纷行政裁决（简易程序）",
  about:
    "事实清楚、争议不大的专利侵权纠纷，由办案人员简便审理；法定办案期限照常计算，简易程序的时间为目标。",
  states: adjudicationStateWords,
  clocks: {
    ...adjudicationClockWords,
    "conclude-simple": {
      name: "简易程序的目标时间",
      onExpiry: "超过目标时间的，应当转为普通程序。",
    },
  },
  actions: {
    ...adjudicationWords,
    "extend-answer": extendAnswerWords,
    "convert-to-ordinary": convertWords,
  },
  outcomes: adjudicationOutcomes,
} satisfies ProcedureWords<typeof table>;
