import { field, type ProcedureWords, pick } from "#lib/messages/procedure-words";
import { offences } from "#lib/messages/zh/procedures/crime-words";
import type { criminalTransfer as table } from "#lib/procedures/criminal-transfer";

const note = field("备注");
const number = field("立案决定书文号");
const grounds = {
  "no-criminal-facts": "没有犯罪事实",
  "clearly-minor": "犯罪事实显著轻微，不需要追究刑事责任",
  "not-to-be-punished": "依法不追究刑事责任的其他情形",
};
const lateToAsk = "逾期未提出的，公安机关可以办结。";
const supervised = "逾期未办，列入督办。";

export const criminalTransfer = {
  name: "涉嫌犯罪案件移送",
  about: "公安机关接受行政执法机关移送的涉嫌犯罪案件，决定是否立案；立案后侦查、移送审查起诉。",
  states: {
    received: { name: "待接受", about: "已收到移送，须在回执上签字；不属于本机关管辖的应当转送。" },
    accepted: { name: "审查立案中", about: "已接受移送，正在审查是否立案。" },
    refused: {
      name: "不予立案",
      about: "已书面说明理由；移送机关可以提请复议，或者建议立案监督。",
    },
    reconsidering: { name: "复议中", about: "移送机关提请复议，正在重新审查。" },
    "refusal-upheld": {
      name: "复议维持不立案",
      about: "复议仍不立案；移送机关可以建议人民检察院依法进行立案监督。",
    },
    "under-supervision": { name: "立案监督中", about: "人民检察院正在进行立案监督。" },
    ordered: { name: "已通知立案", about: "人民检察院已通知立案，应当立案。" },
    investigating: { name: "侦查中", about: "已经立案，正在侦查。" },
    prosecuting: { name: "已移送审查起诉", about: "案件在人民检察院、人民法院，等待结果。" },
    "not-docketed": { name: "未立案", about: "不予立案已成定论，案件由移送机关依法处理。" },
    withdrawn: { name: "撤销案件", about: "已撤销刑事案件，应当给予行政处罚的移送行政机关。" },
    "not-prosecuted": { name: "不起诉", about: "人民检察院决定不起诉。" },
    convicted: { name: "有罪判决", about: "人民法院的有罪判决已经生效。" },
    acquitted: { name: "无罪判决", about: "人民法院的无罪判决已经生效。" },
  },
  clocks: {
    forward: { name: "接受或者转送的期限", onExpiry: supervised },
    docket: { name: "决定是否立案的期限", onExpiry: supervised },
    "ask-reconsideration": { name: "提请复议的期限", onExpiry: lateToAsk },
    reconsider: { name: "复议决定的期限", onExpiry: supervised },
    "ask-supervision": { name: "建议立案监督的期限", onExpiry: lateToAsk },
    explain: { name: "说明不立案理由的期限", onExpiry: supervised },
    "docket-as-ordered": { name: "按通知立案的期限", onExpiry: supervised },
    "hand-over-goods": { name: "移交涉案物品的期限", onExpiry: supervised },
  },
  actions: {
    accept: {
      label: "接受移送",
      done: "公安机关已接受移送",
      consequence:
        "接受的期限终止，决定是否立案的期限开始计算，移送机关可以看到。不属于本机关管辖的，请用“移送”转送有管辖权的机关。",
      fields: { receipt: field("回执", "签收人和日期。"), note },
    },
    docket: {
      label: "决定立案",
      done: "公安机关已决定立案",
      consequence:
        "移送机关和投诉人收到通知；移交涉案物品的期限开始计算，相关行政处罚程序随之等待刑事结果。",
      fields: { offence: pick("罪名", offences), number, note },
    },
    refuse: {
      label: "决定不予立案",
      done: "公安机关决定不予立案",
      consequence: "移送机关和投诉人收到理由，案卷材料退回；提请复议的期限开始计算。",
      fields: { ground: pick("情形", grounds), reason: field("理由", "将书面通知移送机关。") },
    },
    "ask-reconsideration": {
      label: "提请复议",
      done: "移送机关已提请复议",
      consequence: "公安机关须重新审查并作出决定，复议决定的期限开始计算。",
      fields: { reason: field("应当立案的理由") },
    },
    "docket-on-reconsideration": {
      label: "复议后立案",
      done: "公安机关复议后决定立案",
      consequence: "移送机关和投诉人收到通知，移交涉案物品的期限开始计算。",
      fields: { number, opinion: field("复议意见") },
    },
    "uphold-refusal": {
      label: "维持不予立案",
      done: "公安机关复议维持不予立案",
      consequence: "移送机关和投诉人收到理由，建议立案监督的期限开始计算。",
      fields: { reason: field("理由") },
    },
    "await-supervision": {
      label: "等待立案监督",
      done: "人民检察院已受理立案监督",
      consequence: "提请复议、建议监督的期限终止，等待人民检察院的处理。",
      fields: {},
    },
    "be-asked-reasons": {
      label: "收到要求说明理由",
      done: "人民检察院要求说明不立案的理由",
      consequence: "说明理由的期限开始计算。",
      fields: {},
    },
    "explain-refusal": {
      label: "说明不立案的理由",
      done: "公安机关已说明不立案的理由",
      consequence: "说明理由的期限终止，人民检察院收到后进行审查。",
      fields: { reasons: field("情况、依据和理由", "有关证据材料在“证据”中提交。") },
    },
    "be-ordered": {
      label: "收到通知立案书",
      done: "人民检察院通知公安机关立案",
      consequence: "公安机关应当立案，按通知立案的期限开始计算。",
      fields: {},
    },
    "docket-as-ordered": {
      label: "按通知立案",
      done: "公安机关已按通知立案",
      consequence: "人民检察院、移送机关和投诉人收到通知，移交涉案物品的期限开始计算。",
      fields: { number, note },
    },
    "end-supervised": {
      label: "立案监督终结",
      done: "立案监督终结，不予立案",
      consequence: "本程序终结，案件由移送机关依法作出行政处理。",
      fields: {},
    },
    "close-refusal": {
      label: "办结不予立案",
      done: "不予立案的案件已办结",
      consequence: "本程序终结，移送机关依法作出行政处理。",
      fields: { note: field("办结说明", "写明材料退回的情况。") },
    },
    "record-step": {
      label: "记录侦查步骤",
      done: "已记录侦查步骤",
      consequence: "只有参与的机构可以看到，期限不变。",
      fields: {
        step: pick("步骤", {
          questioning: "讯问、询问",
          inspection: "勘验、检查",
          "search-and-seizure": "搜查、查封、扣押",
          appraisal: "鉴定",
          other: "其他",
        }),
        note: field("内容"),
      },
    },
    "hand-over-goods": {
      label: "移交涉案物品",
      done: "涉案物品和材料已移交",
      consequence: "移交期限终止，交接手续办结。",
      fields: {
        goods: field("移交清单", "涉案物品以及与案件有关的其他材料。"),
        handedOverOn: field("移交日期"),
      },
    },
    "withdraw-case": {
      label: "撤销案件",
      done: "公安机关已撤销案件",
      consequence: "本程序终结，行政处罚程序恢复办理；投诉人收到理由。",
      fields: { ground: pick("情形", grounds), reason: field("理由") },
    },
    "transfer-for-prosecution": {
      label: "移送审查起诉",
      done: "案件已移送审查起诉",
      consequence: "案件由人民检察院审查起诉，投诉人可以看到。",
      fields: {
        procuratorate: field("人民检察院"),
        opinion: field("起诉意见"),
        transferredOn: field("移送日期"),
      },
    },
    "return-for-investigation": {
      label: "退回补充侦查",
      done: "案件已退回补充侦查",
      consequence: "案件回到侦查状态，退回的次数有法定限制。",
      fields: { reason: field("需要查明的问题") },
    },
    "record-non-prosecution": {
      label: "登记不起诉",
      done: "人民检察院决定不起诉",
      consequence: "本程序终结，双方可以看到；应当给予行政处罚的，由人民检察院提出意见。",
      fields: {
        kind: pick("不起诉的种类", {
          statutory: "法定不起诉",
          discretionary: "酌定不起诉",
          "insufficient-evidence": "存疑不起诉",
        }),
        decidedOn: field("决定日期"),
        note: field("要点"),
      },
    },
    "record-conviction": {
      label: "登记有罪判决",
      done: "人民法院作出有罪判决",
      consequence: "本程序终结，双方可以看到；行政处罚程序据此处理。",
      fields: {
        court: field("法院和案号"),
        sentence: field("判决结果", "包括判处的罚金。"),
        finalOn: field("生效日期"),
      },
    },
    "record-acquittal": {
      label: "登记无罪判决",
      done: "人民法院作出无罪判决",
      consequence: "本程序终结，双方可以看到；应当给予行政处罚的，行政处罚程序恢复办理。",
      fields: {
        court: field("法院和案号"),
        reason: field("判决理由要点"),
        finalOn: field("生效日期"),
      },
    },
  },
  outcomes: {
    "not-docketed": "未立案",
    withdrawn: "撤销案件",
    "not-prosecuted": "不起诉",
    convicted: "有罪判决",
    acquitted: "无罪判决",
  },
} satisfies ProcedureWords<typeof table>;
