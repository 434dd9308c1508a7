import { field, type ProcedureWords, pick } from "#lib/messages/procedure-words";
import { intake } from "#lib/messages/zh/procedures/intake";
import type { legalAdvice as table } from "#lib/procedures/legal-advice";

export const legalAdvice = {
  name: "律师服务",
  about:
    "律师事务所、专利商标代理机构提供咨询，双方愿意的签署委托。对方看不到，但本案的办案机构可以看到：不便让其知道的，请在平台外商议。时间为目标时间。",
  states: {
    ...intake.states,
    advising: { name: "咨询中", about: "正在提供咨询。" },
    offered: { name: "待签委托", about: "已提出委托方案，等待请求人决定。" },
    engaged: { name: "代理中", about: "已签署委托，正在代理。" },
    concluded: { name: "已办结", about: "服务已经结束。" },
  },
  clocks: {
    ...intake.clocks,
    advise: { name: "提供咨询的目标时间", onExpiry: "超过目标时间，列入督办。" },
  },
  actions: {
    ...intake.actions,
    "record-step": {
      ...intake.actions["record-step"],
      consequence: "只有本机构可以看到，时间不变。",
    },
    advise: {
      label: "提供咨询意见",
      done: "已提供咨询意见",
      consequence: "请求人收到意见，时间不变。",
      fields: { advice: field("意见") },
    },
    "offer-mandate": {
      label: "提出委托方案",
      done: "已提出委托方案",
      consequence: "请求人收到方案并决定是否签署；咨询的时间终止。",
      fields: { scope: field("委托事项和权限"), fee: field("收费方式") },
    },
    "sign-mandate": {
      label: "签署委托",
      done: "请求人已签署委托",
      consequence: "委托成立，承办机构开始代理；平台上的授权请在“委托”中另行给出。",
      fields: { agreed: field("同意委托事项、权限和收费方式") },
    },
    "end-offer": {
      label: "不签委托",
      done: "没有达成委托，服务结束",
      consequence: "本程序终结，其他程序不受影响。",
      fields: { reason: field("原因") },
    },
    "report-to-client": {
      label: "向委托人报告",
      done: "已向委托人报告进展",
      consequence: "委托人收到报告，本案的办案机构也能看到。",
      fields: { report: field("进展") },
    },
    conclude: {
      label: "办结",
      done: "服务已办结",
      consequence: "本程序终结，委托人收到说明。",
      fields: {
        result: pick("结果", {
          advised: "已提供咨询",
          "mandate-fulfilled": "委托事项已完成",
          "mandate-ended": "委托提前终止",
        }),
        reasons: field("说明"),
      },
    },
  },
  outcomes: {
    ...intake.outcomes,
    "no-mandate": "没有达成委托",
    advised: "已提供咨询",
    "mandate-fulfilled": "委托事项已完成",
    "mandate-ended": "委托提前终止",
  },
} satisfies ProcedureWords<typeof table>;
