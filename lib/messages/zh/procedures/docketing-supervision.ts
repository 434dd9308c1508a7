import { field, type ProcedureWords, pick } from "#lib/messages/procedure-words";
import type { docketingSupervision as table } from "#lib/procedures/docketing-supervision";

const note = field("备注");

export const docketingSupervision = {
  name: "立案监督",
  about: "人民检察院审查公安机关不予立案是否正确，理由不能成立的通知立案。",
  states: {
    received: { name: "待受理", about: "已收到立案监督的建议，等待受理。" },
    reviewing: { name: "审查中", about: "已受理，正在审查是否需要公安机关说明理由。" },
    "awaiting-reasons": { name: "待说明理由", about: "已要求公安机关说明不立案的理由。" },
    "reasons-received": {
      name: "审查理由中",
      about: "已收到公安机关的说明，正在审查理由是否成立。",
    },
    ordered: { name: "已通知立案", about: "已通知公安机关立案，等待立案。" },
    refused: { name: "不予受理", about: "不属于立案监督的范围。" },
    tenable: { name: "不立案理由成立", about: "经审查，公安机关不立案的理由成立。" },
    docketed: { name: "公安机关已立案", about: "公安机关已经立案，监督办结。" },
    dismissed: { name: "终结审查", about: "依法终结审查。" },
    "reported-up": {
      name: "已报上一级",
      about: "公安机关仍不立案，已报上一级人民检察院协商处理。",
    },
  },
  clocks: {
    accept: { name: "受理的目标时间", onExpiry: "超过目标时间，列入督办。" },
    explain: { name: "公安机关说明理由的期限", onExpiry: "逾期未说明的，催促或者依法处理。" },
    docket: { name: "公安机关立案的期限", onExpiry: "逾期不立案的，可以发出纠正违法通知书。" },
  },
  actions: {
    accept: {
      label: "受理",
      done: "已受理立案监督",
      consequence: "受理的时间终止；提出建议的机关、投诉人和公安机关可以看到。",
      fields: { note },
    },
    refuse: {
      label: "不予受理",
      done: "已决定不予受理",
      consequence: "本程序终结，提出建议的机关和投诉人收到理由。",
      fields: {
        ground: pick("情形", {
          "no-refusal-yet": "公安机关尚未作出不予立案的决定",
          "outside-jurisdiction": "不属于本院管辖",
          other: "其他情形",
        }),
        reason: field("理由"),
      },
    },
    "record-step": {
      label: "记录审查步骤",
      done: "已记录审查步骤",
      consequence: "只有参与的机构可以看到，期限不变。",
      fields: {
        step: pick("步骤", {
          "file-review": "查阅案卷",
          inquiry: "询问办案人员和有关当事人",
          meeting: "会商",
          other: "其他",
        }),
        note: field("内容"),
      },
    },
    "ask-reasons": {
      label: "要求说明不立案理由",
      done: "已要求公安机关说明不立案的理由",
      consequence: "公安机关收到通知，说明理由的期限开始计算。",
      fields: { question: field("需要说明的问题", "经检察长批准。") },
    },
    "receive-reasons": {
      label: "登记公安机关的说明",
      done: "已收到公安机关说明的理由",
      consequence: "说明理由的期限终止，进入对理由的审查。",
      fields: { note },
    },
    "order-docketing": {
      label: "通知立案",
      done: "已通知公安机关立案",
      consequence: "公安机关应当立案，立案的期限开始计算；移送机关和投诉人可以看到。",
      fields: { reasons: field("应当立案的理由", "有关证明材料同时移送。") },
    },
    "find-tenable": {
      label: "认定理由成立",
      done: "已认定公安机关不立案的理由成立",
      consequence: "本程序终结，移送机关和投诉人收到依据和理由。",
      fields: { reasons: field("依据和理由") },
    },
    "learn-of-docketing": {
      label: "登记公安机关立案",
      done: "公安机关已经立案",
      consequence: "本程序终结，所有期限停止。",
      fields: { note },
    },
    "issue-correction": {
      label: "发出纠正违法通知书",
      done: "已发出纠正违法通知书",
      consequence: "公安机关收到通知书，仍不纠正的可以报上一级人民检察院。",
      fields: { notice: field("通知书内容") },
    },
    "report-up": {
      label: "报上一级人民检察院",
      done: "已报上一级人民检察院协商处理",
      consequence: "本程序终结，由上一级人民检察院协商同级公安机关处理。",
      fields: { to: field("上一级人民检察院"), reason: field("情况和理由") },
    },
    dismiss: {
      label: "终结审查",
      done: "已终结审查",
      consequence: "本程序终结，移送机关和投诉人收到理由。",
      fields: {
        ground: pick("情形", {
          "request-withdrawn": "提出建议的机关撤回",
          "no-crime": "不构成犯罪",
          other: "其他情形",
        }),
        reason: field("理由"),
      },
    },
  },
  outcomes: {
    refused: "不予受理",
    tenable: "不立案理由成立",
    docketed: "公安机关已立案",
    dismissed: "终结审查",
    "reported-up": "报上一级处理",
  },
} satisfies ProcedureWords<typeof table>;
