import type { Phase, Stage, Standing, StateRule } from "#lib/proceedings/procedure";

/** The words that all procedures share. */
export const proceedings = {
  stages: {
    received: { name: "已收到", about: "已收到，正在审查是否受理、立案。" },
    supplement: { name: "待补正", about: "需要补充或者补正材料。" },
    accepted: { name: "已立案", about: "已受理、立案，开始办理。" },
    examination: { name: "审理调查", about: "正在审理或者调查。" },
    decision: { name: "作出决定", about: "已作出决定，正在送达、公开或者执行。" },
    closed: { name: "办结", about: "本程序已经结束。" },
  } satisfies Record<Stage, { name: string; about: string }>,
  phases: {
    new: "新收",
    working: "在办",
    waiting: "等待他方",
    closed: "已办结",
  } satisfies Record<Phase, string>,
  waitsFor: {
    complainant: "等待投诉人",
    respondent: "等待被投诉人",
    organization: "等待其他机构或者其他案件",
  } satisfies Record<NonNullable<StateRule["waitsFor"]>, string>,
  standings: {
    owner: "承办机构",
    complainant: "投诉人",
    respondent: "被投诉人",
    referrer: "移送机构",
  } satisfies Record<Standing, string>,
};
