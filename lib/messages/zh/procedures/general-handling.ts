import { field, type ProcedureWords, pick } from "#lib/messages/procedure-words";
import type { generalHandling as table } from "#lib/procedures/general-handling";

const note = field("备注");

export const generalHandling = {
  name: "一般办理",
  about: "承办机构按自己的法定程序办理，平台记录进展；法定期限由承办机构掌握，平台不代为计算。",
  states: {
    received: { name: "待受理", about: "已收到，等待承办机构决定是否受理。" },
    supplementing: { name: "待补充材料", about: "等待投诉人补充材料。" },
    handling: { name: "办理中", about: "已受理，正在办理。" },
    concluded: { name: "已办结", about: "承办机构已作出结论。" },
    refused: { name: "不予受理", about: "承办机构决定不予受理。" },
    withdrawn: { name: "已撤回", about: "投诉人已撤回。" },
  },
  clocks: {
    accept: { name: "受理的目标时间", onExpiry: "超过目标时间，列入督办。" },
    supplement: { name: "补充材料的时间", onExpiry: "逾期不补充的，可以不予受理。" },
  },
  actions: {
    accept: {
      label: "受理",
      done: "已受理",
      consequence: "投诉人收到通知，受理的时间终止。",
      fields: { note },
    },
    "request-supplement": {
      label: "要求补充材料",
      done: "已要求投诉人补充材料",
      consequence: "投诉人收到清单，只能一次性提出；受理的时间暂停，补充材料的时间开始计算。",
      fields: { items: field("需要补充的材料", "逐项列明，每行一项。") },
    },
    "answer-supplement": {
      label: "提交补充材料",
      done: "投诉人已提交补充材料",
      consequence: "材料转给承办人员，受理的时间恢复计算。",
      fields: { answer: field("补充说明", "对照清单逐项说明，文件在“证据”中上传。") },
    },
    refuse: {
      label: "不予受理",
      done: "已决定不予受理",
      consequence: "本程序终结，投诉人收到理由。",
      fields: {
        ground: pick("情形", {
          "outside-remit": "不属于本机构职责",
          "facts-unclear": "事实不清，无法办理",
          "not-supplemented": "逾期未补充材料",
          other: "其他情形",
        }),
        reason: field("理由", "将告知投诉人。应由其他机构办理的，请优先使用“移送”。"),
      },
    },
    "inform-respondent": {
      label: "告知被投诉人",
      done: "已告知被投诉人",
      consequence: "被投诉人从此可以在线查阅对其公开的内容并提交意见。",
      fields: { note: field("告知的内容") },
    },
    "submit-statement": {
      label: "提交意见",
      done: "当事人已提交意见",
      consequence: "意见送交承办机构，并对另一方当事人公开。",
      fields: { statement: field("意见", "另一方当事人将看到全文。") },
    },
    "record-step": {
      label: "记录办理步骤",
      done: "已记录办理步骤",
      consequence: "只有参与的机构可以看到。",
      fields: { note: field("内容") },
    },
    conclude: {
      label: "办结",
      done: "已办结",
      consequence: "本程序终结，双方收到结论和理由。",
      fields: {
        result: pick("结论", {
          upheld: "支持投诉",
          "partly-upheld": "部分支持投诉",
          "not-upheld": "不支持投诉",
          settled: "双方和解",
        }),
        reasons: field("理由"),
      },
    },
    withdraw: {
      label: "撤回",
      done: "投诉人已撤回",
      consequence: "本程序终结，承办机构收到通知。",
      fields: { reason: field("撤回的原因") },
    },
  },
  outcomes: {
    refused: "不予受理",
    upheld: "支持投诉",
    "partly-upheld": "部分支持投诉",
    "not-upheld": "不支持投诉",
    settled: "双方和解",
    withdrawn: "撤回",
  },
} satisfies ProcedureWords<typeof table>;
