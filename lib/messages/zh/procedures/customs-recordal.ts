import { field, type ProcedureWords, pick } from "#lib/messages/procedure-words";
import type { customsRecordal as table } from "#lib/procedures/customs-recordal";

const approval = field("审批", "批准人和审批文号。");

export const customsRecordal = {
  name: "知识产权海关备案",
  about: "权利人把知识产权向海关总署备案，海关据此依职权发现涉嫌侵权的进出口货物。",
  states: {
    received: { name: "待审查", about: "已收到备案申请，正在审查。" },
    supplementing: {
      name: "待补充材料",
      about: "等待权利人补齐申请文件，补齐之日起重新计算期限。",
    },
    recorded: { name: "备案有效", about: "已准予备案；届满前的法定期间内可以申请续展。" },
    "change-reported": { name: "变更待办理", about: "权利人已报告备案情况变更，等待海关办理。" },
    "renewal-asked": { name: "续展待审查", about: "权利人已申请续展，等待海关审查。" },
    refused: { name: "不予备案", about: "申请不符合规定，不予备案。" },
    lapsed: { name: "备案失效", about: "备案有效期届满，未续展。" },
    cancelled: { name: "备案已撤销", about: "海关已撤销备案。" },
    withdrawn: { name: "已撤回", about: "权利人已撤回申请。" },
  },
  clocks: {
    decide: { name: "决定是否备案的期限", onExpiry: "逾期未决定，列入督办。" },
    supplement: { name: "补充材料期限", onExpiry: "逾期不补充的，可以不予备案。" },
    valid: { name: "备案有效期", onExpiry: "期满未续展的，备案失效。" },
    "renewal-opens": { name: "可以申请续展之日", onExpiry: "从此可以申请续展。" },
    "report-change": { name: "办理备案变更的期限", onExpiry: "逾期未办理的，海关可以撤销备案。" },
  },
  actions: {
    "request-supplement": {
      label: "要求补充材料",
      done: "已要求权利人补充备案材料",
      consequence: "权利人收到清单，只能一次性提出；审查期限终止，收到全部文件之日起重新计算。",
      fields: { items: field("需要补充的材料", "逐项列明，每行一项。") },
    },
    "answer-supplement": {
      label: "提交补充材料",
      done: "权利人已提交补充材料",
      consequence: "补充材料期限终止，审查期限从今天起重新计算。",
      fields: { answer: field("补充说明", "对照清单逐项说明，文件在“证据”中上传。") },
    },
    record: {
      label: "准予备案",
      done: "海关已准予备案",
      consequence: "审查期限终止，备案有效期从今天起计算，权利人收到备案号。",
      fields: { number: field("备案号"), approval },
    },
    refuse: {
      label: "不予备案",
      done: "海关决定不予备案",
      consequence: "本程序终结，权利人收到理由。",
      fields: {
        ground: pick("情形", {
          incomplete: "申请文件不齐全或者无效",
          "no-standing": "申请人不是知识产权权利人",
          "no-valid-right": "知识产权不再受法律、行政法规保护",
          "not-supplemented": "逾期未补充材料",
        }),
        reason: field("理由"),
      },
    },
    "report-change": {
      label: "申请变更",
      done: "权利人已报告备案情况变更",
      consequence: "办理变更的期限终止，海关办理变更。",
      fields: { change: field("变更的内容"), changedOn: field("发生变更的日期") },
    },
    "record-change": {
      label: "办理变更",
      done: "海关已办理备案变更",
      consequence: "备案按新的内容继续有效，有效期不变。",
      fields: { note: field("变更后的内容") },
    },
    "ask-for-change": {
      label: "要求办理变更",
      done: "海关要求权利人办理备案变更",
      consequence: "办理变更的期限开始计算，逾期可以撤销备案。",
      fields: { change: field("发现的变化") },
    },
    cancel: {
      label: "撤销备案",
      done: "海关已撤销备案",
      consequence: "备案失去效力，本程序终结，权利人收到理由。",
      fields: {
        ground: pick("情形", {
          "change-not-reported": "未按规定办理变更，给他人或者海关管理造成严重影响",
          "false-documents": "未如实提供有关情况或者文件",
          "right-ended": "知识产权已经失效或者转让",
        }),
        reason: field("理由"),
      },
    },
    "ask-renewal": {
      label: "申请续展",
      done: "权利人已申请续展",
      consequence: "海关审查后决定是否续展，权利仍须有效。",
      fields: { statement: field("续展的说明", "确认权利继续有效，附证明文件。") },
    },
    "approve-renewal": {
      label: "准予续展",
      done: "海关已准予续展",
      consequence: "备案有效期从上一届期满起续展一次，权利人收到新的到期日。",
      fields: { approval },
    },
    "refuse-renewal": {
      label: "不予续展",
      done: "海关决定不予续展",
      consequence: "备案到期失效，权利人收到理由。",
      fields: { reason: field("理由") },
    },
    lapse: {
      label: "备案期满失效",
      done: "备案有效期届满，备案失效",
      consequence: "本程序终结，权利人收到通知。",
      fields: {},
    },
    withdraw: {
      label: "撤回申请",
      done: "权利人已撤回备案申请",
      consequence: "本程序终结，海关收到通知。",
      fields: { reason: field("撤回的原因") },
    },
  },
  outcomes: {
    recorded: "准予备案",
    refused: "不予备案",
    cancelled: "撤销备案",
    lapsed: "备案失效",
    withdrawn: "撤回申请",
  },
} satisfies ProcedureWords<typeof table>;
