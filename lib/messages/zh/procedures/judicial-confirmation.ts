import { field, type ProcedureWords, pick } from "#lib/messages/procedure-words";
import type { judicialConfirmation as table } from "#lib/procedures/judicial-confirmation";

const note = field("备注");
const reason = field("理由", "将告知双方当事人。");

export const judicialConfirmation = {
  name: "司法确认",
  about: "双方当事人共同申请人民法院确认调解协议；确认有效的，一方不履行，对方可以申请强制执行。",
  states: {
    applied: { name: "待受理", about: "已收到申请，须由双方共同申请。" },
    supplementing: { name: "待补正", about: "等待双方补正材料，补齐后重新计算受理期限。" },
    examining: { name: "审查中", about: "已受理，正在审查调解协议。" },
    confirmed: { name: "已确认", about: "已裁定调解协议有效，等待履行。" },
    enforceable: { name: "可申请执行", about: "一方未履行，对方可以申请强制执行。" },
    enforcing: { name: "执行中", about: "已申请强制执行。" },
    closed: { name: "已结案", about: "协议已履行或者执行完毕，案件办结。" },
    refused: { name: "不予受理", about: "申请不符合受理条件。" },
    rejected: { name: "已驳回", about: "裁定驳回申请，双方可以重新调解或者起诉。" },
    withdrawn: { name: "已撤回", about: "一方或者双方撤回申请。" },
  },
  clocks: {
    accept: { name: "受理期限", onExpiry: "逾期未决定是否受理，列入督办。" },
    supplement: { name: "补正期限", onExpiry: "逾期不补正的，可以不予受理。" },
    confirm: { name: "审查期限", onExpiry: "逾期未裁定，列入督办。" },
  },
  actions: {
    "join-as-complainant": {
      label: "共同申请（投诉人）",
      done: "投诉人已共同申请司法确认",
      consequence: "双方都申请后，法院才可以受理。",
      fields: { note },
    },
    "join-as-respondent": {
      label: "共同申请（被投诉人）",
      done: "被投诉人已共同申请司法确认",
      consequence: "双方都申请后，法院才可以受理。线下提交的，由法院记录。",
      fields: { note },
    },
    "request-supplement": {
      label: "通知补正",
      done: "已通知双方补正",
      consequence: "双方收到清单，只能一次性提出；受理期限终止，补齐后重新计算。",
      fields: { items: field("需要补正的材料", "逐项列明，每行一项。") },
    },
    "answer-supplement": {
      label: "提交补正材料",
      done: "当事人已提交补正材料",
      consequence: "材料转给承办人员，受理期限重新开始计算。",
      fields: { answer: field("补正说明", "文件在“证据”中上传。") },
    },
    accept: {
      label: "受理",
      done: "已受理司法确认申请",
      consequence: "双方收到通知；受理期限终止，审查期限开始计算。调解机构随之知悉。",
      fields: {
        caseNumber: field("案号"),
        agreementOn: field("调解协议生效日期"),
        inTime: field("已核对：在协议生效后的法定期限内提出申请"),
      },
    },
    refuse: {
      label: "不予受理",
      done: "已决定不予受理",
      consequence: "本程序终结，双方收到理由；调解协议仍具有合同效力。",
      fields: {
        ground: pick("情形", {
          "not-joint": "不是双方共同申请",
          "out-of-time": "超过申请期限",
          "outside-remit": "不属于人民法院受理范围或者本院管辖",
          "not-for-confirmation": "确认身份关系、权属等依法不能确认的事项",
          "not-supplemented": "逾期未补正",
        }),
        reason,
      },
    },
    "record-step": {
      label: "记录审查步骤",
      done: "已记录审查步骤",
      consequence: "只有本院可以看到，期限不变。",
      fields: {
        step: pick("步骤", {
          questioning: "询问当事人",
          "material-checked": "核对材料",
          other: "其他",
        }),
        note: field("内容"),
      },
    },
    "submit-statement": {
      label: "提交意见",
      done: "当事人已提交意见",
      consequence: "意见送交法院，并对另一方公开。",
      fields: { statement: field("意见", "另一方将看到全文。") },
    },
    "extend-confirmation": {
      label: "延长审查期限",
      done: "经院长批准，已延长审查期限",
      consequence: "双方可以看到新的到期日和理由。",
      fields: {
        days: pick("延长天数", { "10": "10 日", "30": "30 日" }),
        reason: field("延长理由"),
      },
    },
    confirm: {
      label: "裁定确认",
      done: "已裁定调解协议有效",
      consequence: "双方收到裁定；审查期限终止，协议具有强制执行力，调解机构随之知悉。",
      fields: { rulingOn: field("裁定日期"), terms: field("确认的协议要点") },
    },
    reject: {
      label: "裁定驳回",
      done: "已裁定驳回确认申请",
      consequence: "本程序终结；双方可以变更协议、重新调解，也可以起诉，调解机构随之知悉。",
      fields: {
        ground: pick("情形", {
          unlawful: "违反法律强制性规定",
          "harms-others": "损害国家、社会公共利益或者他人合法权益",
          "not-voluntary": "违背自愿原则",
          unclear: "内容不明确，无法确认或者执行",
          other: "其他不能确认的情形",
        }),
        reason,
      },
    },
    "note-breach": {
      label: "反映未履行",
      done: "已知悉协议未履行",
      consequence: "对方可以申请强制执行。在调解程序中反映的，自动转到这里。",
      fields: { note },
    },
    "apply-enforcement": {
      label: "申请强制执行",
      done: "当事人已申请强制执行",
      consequence: "申请送交法院，另一方收到通知。",
      fields: { claims: field("申请执行的事项", "写明未履行的内容和金额。") },
    },
    "record-enforcement": {
      label: "记录执行情况",
      done: "已记录执行情况",
      consequence: "双方可以看到执行情况。",
      fields: { note: field("执行情况") },
    },
    "note-performance": {
      label: "记录履行完毕",
      done: "协议已履行完毕",
      consequence: "本程序终结，双方收到通知。在调解程序中记录的，自动办结。",
      fields: { note },
    },
    close: {
      label: "结案归档",
      done: "已结案归档",
      consequence: "本程序终结，双方仍可查阅。",
      fields: { note },
    },
    withdraw: {
      label: "撤回申请",
      done: "当事人已撤回申请",
      consequence: "本程序终结，另一方收到通知。",
      fields: { reason: field("撤回的原因") },
    },
  },
  outcomes: {
    refused: "不予受理",
    confirmed: "确认有效",
    rejected: "驳回申请",
    performed: "已履行",
    withdrawn: "撤回申请",
  },
} satisfies ProcedureWords<typeof table>;
