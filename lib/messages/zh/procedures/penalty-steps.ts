import { field, pick } from "#lib/messages/procedure-words";
import { remedyStateWords } from "#lib/messages/zh/procedures/remedy-words";
import { serviceMethods } from "#lib/messages/zh/procedures/service-methods";

const note = field("备注");
const approval = field("负责人批准", "批准人和审批表编号。");

/** The words of the limits that every penalty of the ordinary procedure has. */
export const penaltyClockWords = {
  "report-measure": { name: "紧急措施报批期限", onExpiry: "未获批准的，应当立即解除措施。" },
  seizure: { name: "查封扣押期限", onExpiry: "期限届满，应当解除查封、扣押。" },
  preservation: { name: "先行登记保存期限", onExpiry: "逾期未采取措施的，登记保存自动解除。" },
  "hearing-request": {
    name: "陈述申辩和要求听证的期限",
    onExpiry: "逾期未行使的，视为放弃权利。",
  },
  "serve-decision": { name: "决定书送达期限", onExpiry: "逾期未送达，列入督办。" },
  pay: { name: "缴纳罚没款期限", onExpiry: "逾期不缴纳的，可以依法每日加处罚款。" },
};

/** The words of sealing, seizing and preserving. */
export const measureWords = {
  "take-measure": {
    label: "查封、扣押",
    done: "已实施查封、扣押",
    consequence: "当事人从此可以在线查阅对其公开的内容；查封扣押期限自实施之日起计算。",
    fields: {
      measure: pick("措施", { seal: "查封", seize: "扣押" }),
      goods: field("场所、设施或者财物清单"),
      takenOn: field("实施日期"),
      approval: field("负责人批准", "实施前的批准人和决定书编号。"),
    },
  },
  "take-urgent-measure": {
    label: "当场查封、扣押",
    done: "情况紧急，已当场查封、扣押",
    consequence:
      "报批期限从现在起按小时计算，须由负责人补办批准，不批准的立即解除；查封扣押期限同时开始计算。",
    fields: {
      measure: pick("措施", { seal: "查封", seize: "扣押" }),
      goods: field("场所、设施或者财物清单"),
      urgency: field("紧急情况"),
    },
  },
  "approve-measure": {
    label: "补办批准",
    done: "已补办强制措施批准手续",
    consequence: "报批期限终止，查封、扣押继续有效。",
    fields: { note },
  },
  "disapprove-measure": {
    label: "不予批准，解除措施",
    done: "未批准强制措施，已立即解除",
    consequence: "报批期限和查封扣押期限终止，财物应当立即退还，当事人收到通知。",
    fields: { reason: field("不予批准的理由"), releasedOn: field("解除日期") },
  },
  "extend-measure": {
    label: "延长查封、扣押",
    done: "已延长查封、扣押期限",
    consequence: "依法延长一次，当事人收到新的到期日和理由。",
    fields: { reason: field("延长理由", "情况复杂的具体内容，将书面告知当事人。") },
  },
  "end-measure": {
    label: "处理查封、扣押的财物",
    done: "已处理查封、扣押的财物",
    consequence: "查封扣押期限终止，当事人收到处理结果。",
    fields: {
      disposal: pick("处理方式", {
        returned: "解除并退还",
        confiscated: "依法没收",
        destroyed: "依法销毁",
        "handed-over": "随案移送",
      }),
      approval,
      note: field("说明"),
    },
  },
  "preserve-evidence": {
    label: "先行登记保存",
    done: "已先行登记保存证据",
    consequence: "当事人收到通知和清单；登记保存期限自实施之日起计算，逾期自动解除。",
    fields: {
      items: field("登记保存清单"),
      takenOn: field("实施日期"),
      approval,
    },
  },
  "dispose-preserved": {
    label: "处理登记保存的证据",
    done: "已处理先行登记保存的证据",
    consequence: "登记保存期限终止，当事人收到处理结果。",
    fields: {
      disposal: pick("处理方式", {
        copied: "记录、复制、拍照、录像后退还",
        "sent-for-testing": "送交检测、检验、检疫、鉴定",
        seized: "转为查封、扣押",
        confiscated: "依法没收",
        released: "解除登记保存",
      }),
      approval,
      note: field("说明"),
    },
  },
};

/** The words of statement, defence and hearing. */
export const hearingWords = {
  "submit-defence": {
    label: "陈述、申辩",
    done: "当事人已陈述、申辩",
    consequence: "意见送交办案机关复核；不会因为陈述、申辩给予更重的处罚。",
    fields: { statement: field("陈述、申辩的内容") },
  },
  "request-hearing": {
    label: "要求听证",
    done: "当事人要求听证",
    consequence: "办案机关须组织听证或者说明不予听证的理由；依法因听证暂停的期限，听证后恢复计算。",
    fields: { reason: field("要求听证的事实和理由") },
  },
  "waive-hearing": {
    label: "放弃听证",
    done: "当事人明确放弃听证",
    consequence: "陈述、申辩和要求听证的期限终止，案件进入决定，之后不能再要求听证。",
    fields: { statement: field("陈述、申辩的内容") },
  },
  "proceed-after-notice": {
    label: "期满，进入决定",
    done: "告知期满，案件进入决定",
    consequence: "当事人逾期未要求听证，视为放弃；案件报负责人决定。",
    fields: { note },
  },
  "decline-hearing": {
    label: "不组织听证",
    done: "不组织听证",
    consequence: "当事人收到理由，案件进入决定，因听证暂停的期限恢复计算。",
    fields: {
      ground: pick("情形", {
        "outside-scope": "不属于听证范围",
        withdrawn: "当事人撤回听证要求",
      }),
      reason: field("理由"),
    },
  },
  "schedule-hearing": {
    label: "通知听证",
    done: "已通知听证",
    consequence: "当事人收到时间、地点和主持人；已经定期的，按新的时间重新通知。",
    fields: {
      hearingOn: field("听证日期", "通知须早于法律规定的最短时间。"),
      place: field("地点"),
      chair: field("听证主持人", "由非本案调查人员担任。"),
    },
  },
  "hold-hearing": {
    label: "记录听证",
    done: "听证已结束",
    consequence:
      "因听证暂停的期限恢复计算；已经听证的，应当法制审核后再决定，当事人缺席的视为放弃听证。",
    fields: {
      attendance: pick("到场情况", {
        attended: "当事人参加",
        absent: "当事人无正当理由缺席或者中途退出",
      }),
      heldOn: field("听证日期"),
      minutes: field("听证笔录要点", "须经当事人核对签字。"),
    },
  },
};

/** The words of a decision without a penalty. */
export const decisionWords = {
  "decide-no-penalty": {
    label: "决定不予处罚",
    done: "已决定不予行政处罚",
    consequence: "本程序终结，所有期限停止，双方收到理由；依法对当事人进行教育。",
    fields: {
      ground: pick("情形", {
        "minor-corrected": "违法行为轻微并及时改正，没有造成危害后果",
        "first-time": "初次违法且危害后果轻微并及时改正",
        "no-fault": "有证据足以证明没有主观过错",
        "no-violation": "违法事实不能成立",
        "out-of-time": "超过给予行政处罚的法定期限",
      }),
      reasons: field("事实、证据和依据"),
    },
  },
};

/** The words of service and performance. */
export const executionWords = {
  "serve-decision": {
    label: "送达处罚决定书",
    done: "处罚决定书已送达",
    consequence: "送达期限终止；缴纳罚没款、申请行政复议和提起行政诉讼的期限自送达之日起计算。",
    fields: {
      method: pick("送达方式", serviceMethods),
      servedOn: field("送达日期", "同时书面告知处罚信息将向社会公示。"),
    },
  },
  "defer-payment": {
    label: "批准延期或者分期缴纳",
    done: "已批准延期或者分期缴纳",
    consequence: "缴纳期限延长一次，当事人收到新的到期日。",
    fields: {
      days: pick("延长天数", { "30": "30 日", "60": "60 日", "90": "90 日", "180": "180 日" }),
      reason: field("经济困难的情况和分期安排"),
    },
  },
  "record-performance": {
    label: "记录履行完毕",
    done: "处罚决定已履行完毕",
    consequence: "缴纳期限和催告期限终止，结案审批期限开始计算。",
    fields: {
      amount: field("实缴金额（元）"),
      performedOn: field("履行完毕日期"),
      note,
    },
  },
  "urge-performance": {
    label: "催告履行",
    done: "已催告当事人履行",
    consequence: "当事人收到催告书，催告期限自送达之日起计算。",
    fields: {
      owed: field("尚欠金额（元）", "含加处罚款，加处部分不得超出罚款本数。"),
      servedOn: field("催告书送达日期"),
    },
  },
  "apply-enforcement": {
    label: "申请强制执行",
    done: "已申请人民法院强制执行",
    consequence: "缴纳期限和催告期限终止，当事人可以看到申请的法院。",
    fields: { court: field("法院"), appliedOn: field("申请日期") },
  },
};

/** The words of the states that every penalty of the ordinary procedure passes. */
export const penaltyStateWords = {
  "under-review": { name: "审核中", about: "调查终结，审核机构正在审核。" },
  reviewed: { name: "审核完成", about: "审核通过，准备告知或者作出决定。" },
  notified: { name: "已告知", about: "已告知拟作出的处罚，等待当事人陈述、申辩或者要求听证。" },
  "hearing-requested": { name: "当事人要求听证", about: "当事人要求听证，准备组织。" },
  "hearing-scheduled": { name: "待听证", about: "已通知听证的时间和地点。" },
  heard: { name: "听证完毕", about: "听证已经结束，应当进行法制审核。" },
  deciding: { name: "待决定", about: "告知程序已经履行，等待负责人决定。" },
  decided: { name: "已决定处罚", about: "已作出处罚决定，尚未送达。" },
  executing: { name: "执行中", about: "处罚决定书已送达，等待履行和公示。" },
  ...remedyStateWords,
  closed: { name: "已结案", about: "处罚决定执行完毕，或者依法结案。" },
  "not-penalized": { name: "不予处罚", about: "依法不予行政处罚。" },
  terminated: { name: "终止调查", about: "案件终止调查，或者移送其他机关处理。" },
  revoked: { name: "处罚已撤销", about: "处罚决定被依法撤销。" },
};

/** The words of how a penalty ends. */
export const endingWords = {
  close: {
    label: "结案",
    done: "已结案",
    consequence: "本程序终结，双方仍可查阅；尚在计算的复议、起诉期限不受影响。",
    fields: {
      ground: pick("结案情形", {
        performed: "处罚决定执行完毕",
        "enforcement-ended": "人民法院裁定终结执行",
        other: "其他应予结案的情形",
      }),
      approval: field("负责人批准", "批准人和结案审批表编号。"),
      note,
    },
  },
  "revoke-decision": {
    label: "撤销处罚",
    done: "处罚决定已撤销",
    consequence:
      "本程序终结，所有期限停止，双方收到理由；已经公示的，应当在法定期限内撤回并说明理由。",
    fields: {
      ground: pick("情形", {
        reconsideration: "行政复议决定撤销",
        judgment: "人民法院判决撤销",
        "own-motion": "本部门自行纠正",
      }),
      reason: field("理由"),
    },
  },
  terminate: {
    label: "终止调查",
    done: "已终止调查",
    consequence: "本程序终结，所有期限停止，双方可以看到理由。移送其他机关的，请先完成移送。",
    fields: {
      ground: pick("情形", {
        "respondent-gone": "涉嫌违法的自然人死亡或者组织终止，且无承受人",
        "other-authority": "不属于本部门管辖，已移送其他行政机关",
        crime: "涉嫌犯罪，已移送司法机关",
        other: "其他应当终止的情形",
      }),
      reason: field("理由"),
    },
  },
};

export const penaltyOutcomeWords = {
  penalty: "给予行政处罚",
  refused: "不予立案",
  "minor-corrected": "不予处罚：轻微并及时改正",
  "first-time": "不予处罚：初次违法并及时改正",
  "no-fault": "不予处罚：没有主观过错",
  "no-violation": "违法事实不能成立",
  "out-of-time": "不予处罚：超过法定期限",
  "respondent-gone": "终止调查：当事人死亡或者终止",
  "other-authority": "移送其他行政机关",
  crime: "移送司法机关",
  other: "终止调查：其他情形",
  revoked: "处罚被撤销",
};
