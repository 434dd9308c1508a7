import { field, type ProcedureWords, pick } from "#lib/messages/procedure-words";
import type { selfDiscipline as table } from "#lib/procedures/self-discipline";

const note = field("备注");
const reasons = field("事实和理由", "双方都能看到全文。");
const decided = "处理的时间终止，向移送机构报告的时间开始计算，双方收到结果。";

export const selfDiscipline = {
  name: "行业自律处理",
  about:
    "行业协会依照章程和自律公约处理会员：听取说明，调解、警示直至除名，并把结果报告移送的机构；时间均为目标，没有法定期限。",
  states: {
    received: { name: "待受理", about: "协会已收到，尚未决定是否受理。" },
    handling: { name: "处理中", about: "协会正在核实和处理。" },
    "awaiting-statement": { name: "待会员说明", about: "已通知会员，等待其说明。" },
    mediating: { name: "调解中", about: "协会正在调解。" },
    reporting: { name: "待报告", about: "已作出处理，待向移送机构报告。" },
    closed: { name: "已办结", about: "处理结果已报告。" },
    refused: { name: "不予受理", about: "协会不予受理。" },
    withdrawn: { name: "已撤回", about: "投诉人已撤回。" },
  },
  clocks: {
    accept: { name: "受理的目标时间", onExpiry: "超过目标时间，列入督办。" },
    statement: { name: "会员说明的时间", onExpiry: "逾期不说明的，按现有材料处理。" },
    decide: { name: "处理的目标时间", onExpiry: "超过目标时间，列入督办。" },
    report: { name: "报告的目标时间", onExpiry: "超过目标时间，列入督办。" },
  },
  actions: {
    accept: {
      label: "受理",
      done: "协会已受理",
      consequence: "投诉人收到通知，受理的时间终止，处理的时间开始计算。",
      fields: { note },
    },
    refuse: {
      label: "不予受理",
      done: "协会不予受理",
      consequence: "本程序终结，投诉人收到理由。",
      fields: {
        ground: pick("情形", {
          "not-a-member": "被投诉人不是本会会员",
          "outside-charter": "不属于章程、自律公约规定的事项",
          "too-vague": "事实不具体",
        }),
        reason: field("理由", "将告知投诉人。"),
      },
    },
    "record-step": {
      label: "记录办理步骤",
      done: "已记录办理步骤",
      consequence: "只有参与的机构可以看到。",
      fields: { note: field("内容") },
    },
    "ask-member": {
      label: "请会员说明",
      done: "已请会员说明",
      consequence: "会员从此可以在线查看对其公开的内容并作出说明，说明的时间开始计算。",
      fields: { questions: field("请说明的事项") },
    },
    "submit-statement": {
      label: "提交说明",
      done: "会员已提交说明",
      consequence: "送交协会，说明的时间终止；对方看不到。",
      fields: { statement: field("说明", "逐项说明，证据在“证据”中上传。") },
    },
    "proceed-without-statement": {
      label: "按现有材料处理",
      done: "逾期未说明，按现有材料处理",
      consequence: "说明的时间终止，处理继续。",
      fields: { note },
    },
    "start-mediation": {
      label: "开始调解",
      done: "协会开始调解",
      consequence: "双方收到调解方案；处理的时间不停。",
      fields: { proposal: field("调解方案") },
    },
    "record-settlement": {
      label: "登记调解结果",
      done: "双方在协会主持下达成一致",
      consequence: decided,
      fields: { terms: field("达成一致的内容", "双方都能看到全文。") },
    },
    "end-mediation": {
      label: "终止调解",
      done: "调解未达成一致",
      consequence: "回到处理中，双方收到通知。",
      fields: { note: field("说明", "双方都能看到全文。") },
    },
    "find-no-breach": {
      label: "未违反自律公约",
      done: "协会认为没有违反自律公约",
      consequence: decided,
      fields: { reasons },
    },
    warn: {
      label: "警示",
      done: "协会已警示会员",
      consequence: decided,
      fields: {
        measure: pick("措施", {
          warning: "书面警示",
          "criticism-among-members": "业内通报批评",
          "suspended-membership": "暂停会员资格",
        }),
        reasons,
      },
    },
    expel: {
      label: "除名",
      done: "协会已将会员除名",
      consequence: decided,
      fields: { resolution: field("决议", "作出决议的机构和日期。"), reasons },
    },
    close: {
      label: "报告并办结",
      done: "处理结果已报告移送机构，办结",
      consequence: "参与的机构收到报告，报告的时间终止，程序终结。",
      fields: { report: field("报告内容") },
    },
    withdraw: {
      label: "撤回",
      done: "投诉人已撤回",
      consequence: "本程序终结，协会收到通知；其他程序不受影响。",
      fields: { reason: field("撤回的原因") },
    },
  },
  outcomes: {
    refused: "不予受理",
    settled: "调解解决",
    "no-breach": "未违反自律公约",
    warning: "书面警示",
    "criticism-among-members": "业内通报批评",
    "suspended-membership": "暂停会员资格",
    expelled: "除名",
    withdrawn: "撤回",
  },
} satisfies ProcedureWords<typeof table>;
