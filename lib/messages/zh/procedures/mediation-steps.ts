import { field, pick } from "#lib/messages/procedure-words";

const note = field("备注");
const reason = field("理由", "将告知双方当事人。");

/** 从第一次会谈到协议履行完毕的状态. */
export const agreementStateWords = {
  mediating: { name: "调解中", about: "双方均已同意，正在调解。" },
  "text-proposed": { name: "协议文本待确认", about: "已提出协议文本，等待双方分别确认。" },
  "agreed-by-complainant": { name: "待对方确认", about: "投诉人已同意文本，等待对方确认。" },
  "agreed-by-respondent": { name: "待投诉人确认", about: "对方已同意文本，等待投诉人确认。" },
  agreed: { name: "文本已一致", about: "双方均已同意同一文本，等待签署。" },
  signed: { name: "待履行", about: "调解协议已签署，等待履行或者共同申请司法确认。" },
  confirmed: { name: "已司法确认", about: "人民法院已确认协议有效，不履行的可以申请强制执行。" },
  breached: { name: "未履行", about: "一方反映协议未履行，可以重新调解或者转其他途径。" },
  performed: { name: "已履行", about: "协议已履行完毕，调解办结。" },
  "ended-in-breach": {
    name: "未履行，转其他途径",
    about: "协议未履行，当事人转诉讼、执行等途径。",
  },
  closed: { name: "已结案", about: "调解协议已签署，案件办结。" },
  failed: { name: "调解未成", about: "未达成协议，调解终止。" },
};

/** 会谈的时间和共同申请司法确认的期限. */
export const agreementClockWords = {
  conclude: { name: "调解的目标时间", onExpiry: "期满未达成协议又不同意延长的，终止调解。" },
  "ask-confirmation": {
    name: "共同申请司法确认的期限",
    onExpiry: "逾期不能再申请司法确认，协议仍具有合同效力。",
  },
};

/** 会谈、文本、签署和履行的操作. */
export const agreementWords = {
  "schedule-session": {
    label: "安排会谈",
    done: "已安排会谈",
    consequence: "双方收到时间和地点。",
    fields: { sessionOn: field("会谈日期"), place: field("地点", "线上会谈的，写明接入方式。") },
  },
  "hold-session": {
    label: "记录会谈",
    done: "已进行会谈",
    consequence: "双方可以查阅会谈要点；调解不公开，其他人不能查阅。",
    fields: { heldOn: field("会谈日期"), minutes: field("会谈要点") },
  },
  "make-proposal": {
    label: "提出方案",
    done: "当事人已提出方案",
    consequence: "方案送交调解员，并对另一方公开；调解不成的，不得作为不利证据使用。",
    fields: { proposal: field("方案", "另一方将看到全文。") },
  },
  "record-step": {
    label: "记录调解步骤",
    done: "已记录调解步骤",
    consequence: "只有本调解机构可以看到，时间不变。",
    fields: {
      step: pick("步骤", {
        "separate-talk": "单独沟通",
        consultation: "咨询专家",
        other: "其他",
      }),
      note: field("内容"),
    },
  },
  "extend-mediation": {
    label: "延长调解",
    done: "经双方同意，已延长调解时间",
    consequence: "双方可以看到新的日期。",
    fields: {
      days: pick("延长天数", { "7": "7 日", "15": "15 日", "30": "30 日" }),
      consentOn: field("双方同意的日期"),
      reason: field("延长理由"),
    },
  },
  "propose-text": {
    label: "提出协议文本",
    done: "已提出协议文本",
    consequence: "双方收到全文，须各自确认；此前对其他文本的同意全部作废。",
    fields: { terms: field("协议全文", "写明权利义务、履行期限和方式、违约责任。") },
  },
  "agree-as-complainant": {
    label: "同意协议文本",
    done: "投诉人已同意协议文本",
    consequence: "对方收到通知；对方也同意同一文本后才可以签署。",
    fields: { note },
  },
  "agree-as-respondent": {
    label: "同意协议文本（被投诉人）",
    done: "被投诉人已同意协议文本",
    consequence: "对方收到通知；对方也同意同一文本后才可以签署。线下同意的，由调解员据签字页记录。",
    fields: { note },
  },
  "agree-last-as-complainant": {
    label: "同意协议文本",
    done: "投诉人已同意，双方文本一致",
    consequence: "双方对同一文本达成一致，等待签署。",
    fields: { note },
  },
  "agree-last-as-respondent": {
    label: "同意协议文本（被投诉人）",
    done: "被投诉人已同意，双方文本一致",
    consequence: "双方对同一文本达成一致，等待签署。线下同意的，由调解员据签字页记录。",
    fields: { note },
  },
  "reject-text": {
    label: "不同意文本",
    done: "当事人不同意协议文本",
    consequence: "文本作废，继续调解；另一方可以看到意见。",
    fields: { reason: field("意见") },
  },
  "sign-agreement": {
    label: "签署调解协议",
    done: "调解协议已签署",
    consequence:
      "调解时间终止；双方共同申请司法确认的期限自协议生效之日起计算。正在诉前调解的诉讼登记随之办结。",
    fields: {
      signedOn: field("协议生效日期", "双方和调解员均签名盖章之日。"),
      summary: field("协议要点"),
    },
  },
  "note-application": {
    label: "记录已申请司法确认",
    done: "双方已共同申请司法确认",
    consequence: "申请司法确认的期限终止。法院在平台受理的，自动记录。",
    fields: { note },
  },
  "record-confirmation": {
    label: "记录司法确认",
    done: "人民法院已确认调解协议",
    consequence: "协议具有强制执行力，双方收到通知。法院在平台裁定的，自动记录。",
    fields: { note },
  },
  "record-rejection": {
    label: "记录驳回确认",
    done: "人民法院驳回确认申请，重新调解",
    consequence: "双方可以变更协议或者重新达成协议，也可以起诉；调解时间重新计算。",
    fields: { note },
  },
  "record-performance": {
    label: "记录履行完毕",
    done: "协议已履行完毕",
    consequence: "本程序终结，双方收到通知。",
    fields: { performedOn: field("履行日期"), note: field("履行情况") },
  },
  "report-breach": {
    label: "反映未履行",
    done: "当事人反映协议未履行",
    consequence: "案件重新打开，另一方可以看到；已司法确认的，可以申请强制执行。",
    fields: { happened: field("未履行的情况", "写明应当履行的内容和日期。") },
  },
  "resume-mediation": {
    label: "重新调解",
    done: "双方同意，重新调解",
    consequence: "调解时间重新开始计算，双方收到通知。",
    fields: { consentOn: field("双方同意的日期"), note },
  },
  "end-in-breach": {
    label: "终结，转其他途径",
    done: "协议未履行，已终结并告知其他途径",
    consequence: "本程序终结，所有时间停止；双方收到理由和可走的途径。",
    fields: {
      path: pick("告知的途径", {
        "court-suit": "向人民法院起诉",
        enforcement: "申请强制执行",
        arbitration: "申请仲裁",
      }),
      reason,
    },
  },
  close: {
    label: "结案归档",
    done: "已结案归档",
    consequence: "本程序终结，双方仍可查阅。",
    fields: { note },
  },
  fail: {
    label: "终止调解",
    done: "调解未成，已终止",
    consequence: "本程序终结，所有时间停止；双方可以通过其他途径解决，因调解暂缓的程序继续。",
    fields: {
      ground: pick("情形", {
        "no-agreement": "双方意见不能一致",
        "text-not-signed": "一方不签署协议",
        "time-over": "期满且不同意延长",
        unlawful: "协议内容违法或者损害他人利益",
      }),
      reason,
    },
  },
  leave: {
    label: "退出调解",
    done: "一方退出，调解终止",
    consequence: "本程序终结，所有时间停止，另一方收到通知。",
    fields: { reason: field("退出的原因") },
  },
};

/** 调解的结果. */
export const agreementOutcomes = {
  agreed: "达成调解协议",
  confirmed: "协议经司法确认",
  "not-confirmed": "未获司法确认",
  performed: "协议已履行",
  breached: "协议未履行",
  failed: "调解未成",
  "party-left": "一方退出调解",
};
