import { field, type ProcedureWords, pick } from "#lib/messages/procedure-words";
import { intake } from "#lib/messages/zh/procedures/intake";
import type { appraisal as table } from "#lib/procedures/appraisal";

const note = field("备注");
const appraisers = field("鉴定人", "姓名和执业证号。");
const opinion = field("鉴定意见", "鉴定过程、分析说明和意见，双方都能看到全文。");

export const appraisal = {
  name: "鉴定",
  about:
    "鉴定机构受办案机构或者当事人委托，对技术、真伪等专门问题出具鉴定意见，并答复异议、出具补充意见。期限按司法鉴定程序通则，待核实。",
  states: {
    ...intake.states,
    appraising: { name: "鉴定中", about: "已受理，正在鉴定。" },
    "awaiting-material": {
      name: "待补充鉴定材料",
      about: "等待委托人补充鉴定材料，所需时间不计入鉴定时限。",
    },
    issued: { name: "已出具意见", about: "鉴定意见已送达，可以提出异议或者要求补充。" },
    "supplementing-opinion": { name: "补充鉴定中", about: "正在出具补充意见。" },
    objected: { name: "答复异议中", about: "有人提出异议，鉴定机构正在答复。" },
    closed: { name: "已办结", about: "鉴定办结。" },
    terminated: { name: "已终止鉴定", about: "鉴定终止，未出具意见。" },
  },
  clocks: {
    ...intake.clocks,
    opinion: { name: "出具鉴定意见", onExpiry: "逾期未出具，列入督办。" },
    object: { name: "提出异议的时间", onExpiry: "逾期未提出的，鉴定办结，仍可在主办程序中质证。" },
  },
  actions: {
    ...intake.actions,
    "ask-material": {
      label: "要求补充鉴定材料",
      done: "已要求补充鉴定材料",
      consequence: "补充、重新提取鉴定材料所需时间不计入鉴定时限，时限暂停。",
      fields: { items: field("需要的鉴定材料", "逐项列明，每行一项。") },
    },
    "send-material": {
      label: "提交鉴定材料",
      done: "已提交鉴定材料",
      consequence: "材料转给鉴定人，鉴定时限恢复计算。",
      fields: { answer: field("说明", "材料的来源和交接情况；文件在“证据”中上传。") },
    },
    "proceed-without-material": {
      label: "按现有材料鉴定",
      done: "按现有材料继续鉴定",
      consequence: "鉴定时限恢复计算。",
      fields: { note },
    },
    "extend-opinion": {
      label: "延长鉴定时限",
      done: "鉴定时限已延长",
      consequence: "经鉴定机构负责人批准延长一次，委托人可以看到新的日期和理由。",
      fields: { reason: field("延长理由") },
    },
    terminate: {
      label: "终止鉴定",
      done: "鉴定已终止",
      consequence: "本程序终结，委托人收到理由。",
      fields: {
        ground: pick("情形", {
          "no-material": "缺少必要的鉴定材料",
          "material-changed": "鉴定材料损毁、变质，无法鉴定",
          "beyond-ability": "超出技术条件或者鉴定能力",
          "entrustment-revoked": "委托人撤销委托",
        }),
        reason: field("理由", "将告知委托人。"),
      },
    },
    "issue-opinion": {
      label: "出具鉴定意见",
      done: "已出具鉴定意见",
      consequence: "双方和办案机构收到意见；鉴定时限终止，提出异议的时间开始计算。",
      fields: {
        conclusion: pick("结论", {
          same: "技术特征相同",
          equivalent: "技术特征等同",
          different: "技术特征不同",
          genuine: "系正品",
          counterfeit: "系假冒",
          "cannot-tell": "无法作出判断",
        }),
        opinion,
        appraisers,
      },
    },
    "ask-supplement-opinion": {
      label: "要求补充鉴定",
      done: "已要求补充鉴定",
      consequence: "鉴定机构收到要求；双方都能看到。",
      fields: { question: field("需要补充的问题", "双方都能看到全文。") },
    },
    "issue-supplement-opinion": {
      label: "出具补充意见",
      done: "已出具补充鉴定意见",
      consequence: "双方和办案机构收到补充意见。",
      fields: { opinion, appraisers },
    },
    object: {
      label: "提出异议",
      done: "对鉴定意见提出异议",
      consequence: "鉴定机构收到异议；双方都能看到。",
      fields: { objection: field("异议和理由", "双方都能看到全文。") },
    },
    "answer-objection": {
      label: "答复异议",
      done: "鉴定机构已答复异议",
      consequence: "双方和办案机构收到答复。",
      fields: { reasons: field("答复", "双方都能看到全文。") },
    },
    close: {
      label: "办结归档",
      done: "鉴定办结归档",
      consequence: "提出异议的时间届满后办结，本程序终结。",
      fields: { note },
    },
  },
  outcomes: {
    ...intake.outcomes,
    terminated: "终止鉴定",
    same: "技术特征相同",
    equivalent: "技术特征等同",
    different: "技术特征不同",
    genuine: "系正品",
    counterfeit: "系假冒",
    "cannot-tell": "无法作出判断",
  },
} satisfies ProcedureWords<typeof table>;
