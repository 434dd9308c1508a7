import { field, type ProcedureWords, pick } from "#lib/messages/procedure-words";
import type { reverseLink as table } from "#lib/procedures/reverse-link";

export const reverseLink = {
  name: "行刑反向衔接",
  about: "人民检察院审查不起诉的案件是否应当给予行政处罚，提出检察意见并跟进行政机关的处理。",
  states: {
    reviewing: { name: "审查中", about: "已登记受理，正在审查是否需要给予行政处罚。" },
    suspended: { name: "中止审查", about: "不起诉决定正在复议、复核或者申诉，等待结果。" },
    "opinion-issued": { name: "待行政机关回复", about: "已向行政机关提出检察意见，等待处理结果。" },
    answered: { name: "已回复", about: "行政机关已经处理或者回复。" },
    closed: { name: "已办结", about: "检察意见已经落实，本程序办结。" },
    ended: { name: "终结审查", about: "不需要给予行政处罚，审查终结。" },
    unanswered: { name: "逾期未回复", about: "行政机关逾期未回复，已依法另行处理。" },
  },
  clocks: {
    review: { name: "审查期限", onExpiry: "逾期未审查终结，列入督办。" },
    answer: { name: "行政机关回复期限", onExpiry: "逾期未回复的，可以催办并依法跟进监督。" },
  },
  actions: {
    "record-step": {
      label: "记录审查步骤",
      done: "已记录审查步骤",
      consequence: "只有参与的机构可以看到，期限不变。",
      fields: {
        step: pick("步骤", {
          "file-review": "查阅案卷",
          inquiry: "调查核实",
          meeting: "会商",
          other: "其他",
        }),
        note: field("内容"),
      },
    },
    suspend: {
      label: "中止审查",
      done: "已中止审查",
      consequence: "审查期限暂停，恢复后继续计算。",
      fields: {
        ground: pick("情形", {
          "police-asked-review": "公安机关要求复议或者提请复核",
          "victim-appealed": "被害人申诉或者提起自诉",
          "suspect-appealed": "被不起诉人申诉",
        }),
        reason: field("理由"),
      },
    },
    resume: {
      label: "恢复审查",
      done: "已恢复审查",
      consequence: "审查期限从今天起继续计算。",
      fields: { reason: field("复议、复核、复查的结果") },
    },
    "extend-review": {
      label: "延长审查期限",
      done: "已延长审查期限",
      consequence: "案情重大、疑难、复杂的，经检察长批准延长一次。",
      fields: {
        days: pick("延长的工作日", {
          "5": "5 个工作日",
          "10": "10 个工作日",
          "20": "20 个工作日",
        }),
        reason: field("延长理由"),
      },
    },
    "issue-opinion": {
      label: "提出检察意见",
      done: "已向行政机关提出检察意见",
      consequence:
        "审查期限终止，行政机关回复的期限开始计算；请同时用“转送”把意见书和材料送交行政机关。",
      fields: {
        agency: field("行政主管机关"),
        facts: field("认定的事实"),
        opinion: field("给予行政处罚的意见和依据"),
      },
    },
    "end-review": {
      label: "终结审查",
      done: "已终结审查，不提出检察意见",
      consequence: "本程序终结，双方可以看到理由。",
      fields: {
        ground: pick("情形", {
          "no-penalty-needed": "依法不需要给予行政处罚",
          "already-penalized": "已经给予行政处罚",
          "out-of-time": "超过给予行政处罚的法定期限",
          "decision-changed": "不起诉决定被变更或者撤销",
        }),
        reason: field("理由"),
      },
    },
    remind: {
      label: "催办",
      done: "已催促行政机关回复",
      consequence: "行政机关收到催办，仍不回复的可以依法另行处理。",
      fields: { note: field("催办内容") },
    },
    "record-answer": {
      label: "登记回复",
      done: "行政机关已回复检察意见",
      consequence: "回复期限终止，检察机关核实落实情况后办结。",
      fields: {
        result: pick("处理结果", {
          penalized: "已给予行政处罚",
          "not-penalized": "不予行政处罚",
          "under-way": "已立案，正在办理",
        }),
        answeredOn: field("回复日期"),
        note: field("要点"),
      },
    },
    "learn-of-decision": {
      label: "登记处罚决定",
      done: "行政机关已作出决定",
      consequence: "回复期限终止，检察机关核实后办结。",
      fields: { note: field("备注") },
    },
    close: {
      label: "办结",
      done: "行刑反向衔接已办结",
      consequence: "本程序终结。",
      fields: { note: field("落实情况") },
    },
    "end-unanswered": {
      label: "逾期未回复，另行处理",
      done: "行政机关逾期未回复，已另行处理",
      consequence: "本程序终结，依法另行监督或者报告。",
      fields: { reason: field("情况和后续处理") },
    },
  },
  outcomes: {
    "no-penalty-needed": "不需要给予行政处罚",
    "already-penalized": "已经给予行政处罚",
    "out-of-time": "超过处罚期限",
    "decision-changed": "不起诉决定被变更或者撤销",
    penalized: "已给予行政处罚",
    "not-penalized": "不予行政处罚",
    "under-way": "行政机关正在办理",
    decided: "行政机关已作出决定",
    unanswered: "逾期未回复",
  },
} satisfies ProcedureWords<typeof table>;
