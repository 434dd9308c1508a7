import { field, pick } from "#lib/messages/procedure-words";
import { serviceMethods } from "#lib/messages/zh/procedures/service-methods";

const reason = field("理由", "写明事实和依据，将告知当事人。");
const note = field("备注");

/** 裁决案件的状态. */
export const adjudicationStateWords = {
  received: { name: "待立案", about: "已收到请求书，正在审查是否立案。" },
  supplementing: { name: "待补正", about: "已一次性告知需要补正的材料，等待请求人补正。" },
  docketed: { name: "已立案", about: "已立案并组成合议组，尚未送达被请求人。" },
  announcing: { name: "公告送达中", about: "其他方式无法送达，正在公告送达。" },
  served: { name: "待答辩", about: "请求书副本已送达，等待被请求人答辩。" },
  objected: { name: "管辖权异议审查中", about: "被请求人提出管辖权异议，正在审查。" },
  transferring: { name: "待移送", about: "管辖权异议成立，等待有管辖权的部门接收。" },
  examining: { name: "审理中", about: "合议组正在审理。" },
  "hearing-scheduled": { name: "待口头审理", about: "已通知口头审理的时间和地点。" },
  appraising: { name: "鉴定中", about: "专门技术问题正在鉴定，办案期限暂停计算。" },
  "gathering-evidence": { name: "延期举证中", about: "已同意延长举证期限，办案期限暂停计算。" },
  settling: { name: "和解中", about: "双方当事人正在协商，办案期限暂停计算。" },
  suspended: { name: "已中止", about: "依法中止处理，原因消除后恢复。" },
  decided: { name: "已裁决", about: "已作出行政裁决，正在送达、公开或者等待起诉期满。" },
  sued: { name: "诉讼中", about: "当事人已就行政裁决起诉，等待人民法院裁判。" },
  closed: { name: "已结案", about: "行政裁决已送达并公开，案件办结。" },
  refused: { name: "不予立案", about: "请求不符合受理条件。" },
  mediated: { name: "调解结案", about: "双方达成调解协议。" },
  dismissed: { name: "已撤销案件", about: "立案后依法撤销案件。" },
  withdrawn: { name: "已撤回", about: "请求人撤回请求，或者依法按撤回处理。" },
  revoked: { name: "裁决已撤销", about: "已作出的行政裁决被依法撤销。" },
};

/** 裁决案件的期限. */
export const adjudicationClockWords = {
  "docket-decision": { name: "立案审查期限", onExpiry: "逾期未决定是否立案，列入督办。" },
  supplement: { name: "补正期限", onExpiry: "逾期不补正的，可以不予立案。" },
  serve: { name: "送达期限", onExpiry: "逾期未送达，列入督办。" },
  answer: { name: "答辩期限", onExpiry: "逾期不答辩的，不影响案件处理。" },
  "forward-answer": { name: "转送答辩书期限", onExpiry: "逾期未转送，列入督办。" },
  "decide-objection": { name: "管辖权异议审查期限", onExpiry: "逾期未决定，列入督办。" },
  conclude: { name: "办案期限", onExpiry: "逾期未结案，列入督办。" },
  publish: { name: "裁决公开期限", onExpiry: "逾期未公开，列入督办。" },
  sue: {
    name: "起诉期限",
    onExpiry: "期满不起诉又不停止侵权的，可以申请人民法院强制执行。",
  },
};

/** 裁决案件的操作. */
export const adjudicationWords = {
  docket: {
    label: "立案",
    done: "已立案",
    consequence: "通知请求人立案；立案审查期限终止，送达期限和办案期限开始计算。",
    fields: {
      panel: field("合议组成员", "三人以上，人数为单数。"),
      note,
    },
  },
  "request-supplement": {
    label: "通知补正",
    done: "已通知请求人补正材料",
    consequence:
      "书面告知请求人，只能一次性告知全部需要补正的材料；立案审查期限暂停，补正期限开始计算。",
    fields: { items: field("需要补正的材料", "逐项列明，每行一项，写明缺什么、怎样补。") },
  },
  "answer-supplement": {
    label: "提交补正材料",
    done: "请求人已提交补正材料",
    consequence: "补正材料转给承办人员；补正期限终止，立案审查期限恢复计算。",
    fields: { answer: field("补正说明", "对照补正通知逐项说明，文件在“证据”中上传。") },
  },
  "extend-docket-decision": {
    label: "延长立案审查期限",
    done: "已延长立案审查期限",
    consequence: "立案审查期限依法延长一次，请求人可以看到新的到期日和理由。",
    fields: { reason: field("延长理由", "案情特别复杂或者其他特殊情况。") },
  },
  refuse: {
    label: "不予立案",
    done: "已决定不予立案",
    consequence: "本程序终结，所有期限停止，请求人收到理由，可以依法寻求救济。",
    fields: {
      ground: pick("不予立案的情形", {
        "no-standing": "请求人不是专利权人或者利害关系人",
        "no-clear-respondent": "没有明确的被请求人",
        "no-specific-claim": "没有明确的请求事项和具体事实、理由",
        "outside-remit": "不属于本部门受案和管辖范围",
        "suit-pending": "当事人已就该纠纷向人民法院起诉",
        "other-forum-agreed": "双方约定了其他纠纷解决方式",
        "out-of-time": "超过请求处理的时效",
        "not-supplemented": "逾期未补正，或者补正后仍不符合规定",
      }),
      reason,
    },
  },
  serve: {
    label: "记录送达",
    done: "请求书副本已送达被请求人",
    consequence:
      "被请求人从此可以在线查阅案件；送达期限终止，答辩期限自送达之日起计算，因公告暂停的办案期限恢复。",
    fields: {
      method: pick("送达方式", serviceMethods),
      servedOn: field("送达日期", "以送达回证记载的日期为准；公告送达的，为视为送达之日。"),
    },
  },
  "announce-service": {
    label: "公告送达",
    done: "已发布送达公告",
    consequence: "送达期限终止；公告期间不计入办案期限。公告期满后请记录送达。",
    fields: {
      publishedOn: field("公告日期"),
      place: field("公告媒介"),
      reason: field("公告送达的原因", "写明已经尝试过的送达方式。"),
    },
  },
  answer: {
    label: "提交答辩书",
    done: "被请求人已提交答辩书",
    consequence: "答辩书送交办案部门并转给请求人；答辩期限终止，转送期限开始计算。",
    fields: { answer: field("答辩意见", "可以同时在“证据”中上传证据。") },
  },
  "object-to-jurisdiction": {
    label: "提出管辖权异议",
    done: "被请求人已提出管辖权异议",
    consequence: "办案部门须在法定期限内作出决定；审查期间不计入办案期限，答辩期限继续计算。",
    fields: { objection: field("异议的事实和理由", "写明您认为有管辖权的部门。") },
  },
  "reject-objection": {
    label: "驳回管辖权异议",
    done: "已驳回管辖权异议",
    consequence: "双方当事人收到决定；案件继续由本部门处理，办案期限恢复计算。",
    fields: { reasons: reason },
  },
  "uphold-objection": {
    label: "认定异议成立",
    done: "管辖权异议成立，案件将移送",
    consequence: "双方当事人收到决定；办案期限继续暂停。请随后用“移送”把本程序交给有管辖权的部门。",
    fields: { reasons: reason },
  },
  "continue-after-transfer": {
    label: "接续办理",
    done: "已接续办理",
    consequence: "由现在的办案部门组成合议组继续处理；办案期限恢复计算，双方当事人收到通知。",
    fields: {
      panel: field("合议组成员", "三人以上，人数为单数。"),
      note,
    },
  },
  "proceed-without-answer": {
    label: "逾期未答辩，继续审理",
    done: "被请求人逾期未答辩，案件继续审理",
    consequence: "答辩期限终止，案件进入审理；被请求人此后仍可以提交意见。",
    fields: { note },
  },
  "forward-answer": {
    label: "转送答辩书",
    done: "答辩书副本已送达请求人",
    consequence: "转送期限终止，请求人可以查阅答辩书并提交意见。",
    fields: { forwardedOn: field("转送日期") },
  },
  "schedule-hearing": {
    label: "通知口头审理",
    done: "已通知口头审理",
    consequence: "双方当事人收到时间和地点；已经定期的，按新的时间重新通知。",
    fields: {
      hearingOn: field("口头审理日期", "通知须早于法律规定的最短时间。"),
      place: field("地点", "线上审理的，写明接入方式。"),
    },
  },
  "hold-hearing": {
    label: "记录口头审理",
    done: "已进行口头审理",
    consequence: "笔录对双方当事人公开，案件回到审理状态。",
    fields: {
      attendance: pick("到场情况", {
        both: "双方到场",
        "respondent-absent": "被请求人缺席，按缺席处理",
      }),
      heldOn: field("审理日期"),
      minutes: field("审理笔录要点", "须经参加人核对签字。"),
    },
  },
  "deem-withdrawn": {
    label: "按撤回请求处理",
    done: "请求人无正当理由缺席，按撤回请求处理",
    consequence: "本程序终结，所有期限停止，双方当事人收到撤销案件的决定。",
    fields: {
      ground: pick("情形", {
        absent: "无正当理由拒不参加口头审理",
        "left-early": "未经允许中途退出",
      }),
      reason,
    },
  },
  "send-for-appraisal": {
    label: "委托鉴定",
    done: "已委托鉴定",
    consequence: "鉴定期间不计入办案期限，双方当事人可以看到鉴定机构和鉴定事项。",
    fields: {
      body: field("鉴定机构或者鉴定人"),
      question: field("鉴定事项"),
    },
  },
  "extend-evidence-period": {
    label: "同意延长举证期限",
    done: "已同意延长举证期限",
    consequence: "延长期间不计入办案期限，双方当事人收到通知。",
    fields: {
      applicant: pick("申请人", {
        complainant: "请求人",
        respondent: "被请求人",
        both: "双方当事人",
      }),
      until: field("举证期限延至"),
      reason,
    },
  },
  "allow-settlement": {
    label: "同意和解期间",
    done: "双方当事人申请和解，已同意",
    consequence: "和解期间不计入办案期限；和解不成的，应当及时作出裁决。",
    fields: { until: field("和解期间至"), note },
  },
  "resume-examination": {
    label: "继续审理",
    done: "已继续审理",
    consequence: "办案期限恢复计算，双方当事人收到通知。",
    fields: { result: field("结果", "鉴定意见、补充的证据或者和解的情况。") },
  },
  suspend: {
    label: "中止处理",
    done: "已中止处理",
    consequence: "正在计算的送达、答辩、转送和办案期限全部暂停，双方当事人收到理由。",
    fields: {
      ground: pick(
        "中止的情形",
        {
          "invalidation-accepted": "实用新型、外观设计专利权的无效宣告请求已被受理",
          death: "一方当事人死亡，等待继承人表明是否参加",
          incapacity: "一方当事人丧失民事行为能力，尚未确定法定代理人",
          termination: "作为当事人的组织终止，尚未确定权利义务承受人",
          "force-majeure": "一方当事人因不可抗拒的事由不能参加审理",
          "dependent-case": "须以另一案的审理结果为依据，而另一案尚未审结",
          "referred-upward": "向上级部门请示法律适用问题，等待批复",
        },
        "发明专利被请求宣告无效，或者专利权评价报告未发现缺陷的，可以不中止。",
      ),
      reason,
    },
  },
  resume: {
    label: "恢复处理",
    done: "已恢复处理",
    consequence: "案件回到中止前的状态，暂停的期限从今天起继续计算，双方当事人收到通知。",
    fields: { reason: field("中止原因消除的情况") },
  },
  "extend-conclusion": {
    label: "延长办案期限",
    done: "已延长办案期限",
    consequence: "经本部门负责人批准延长一次，双方当事人可以看到新的到期日和理由。",
    fields: { reason: field("延长理由", "案件复杂的具体情况。") },
  },
  "extend-conclusion-again": {
    label: "经上一级批准再延长",
    done: "经上一级部门批准，已再次延长办案期限",
    consequence: "在第一次延长之后再延长一次，双方当事人可以看到新的到期日和理由。",
    fields: {
      months: pick("延长的月数", { "1": "1 个月", "2": "2 个月" }),
      approval: field("批准的部门和文号"),
      reason: field("延长理由"),
    },
  },
  "submit-statement": {
    label: "提交意见",
    done: "当事人已提交意见",
    consequence: "意见送交合议组，并对另一方当事人公开。",
    fields: { statement: field("意见", "另一方当事人将看到全文。") },
  },
  "record-step": {
    label: "记录办案步骤",
    done: "已记录办案步骤",
    consequence: "只有办案部门和参与的机构可以看到，期限不变。",
    fields: {
      step: pick("步骤", {
        inspection: "现场勘验",
        questioning: "询问",
        sampling: "抽样取证",
        "technical-opinion": "技术调查意见",
        deliberation: "合议",
        other: "其他",
      }),
      note: field("内容"),
    },
  },
  mediate: {
    label: "调解结案",
    done: "双方达成调解协议，案件调解结案",
    consequence: "本程序终结，所有期限停止；双方当事人收到调解协议书。",
    fields: {
      agreedOn: field("达成协议的日期"),
      terms: field("协议要点", "含给付内容的，可以写明愿意接受强制执行。"),
    },
  },
  decide: {
    label: "作出行政裁决",
    done: "已作出行政裁决",
    consequence: "办案期限终止，裁决公开期限开始计算；请随后记录裁决书的送达。",
    fields: {
      holding: pick("裁决结果", {
        infringement: "侵权成立",
        "partial-infringement": "部分侵权成立",
        "no-infringement": "侵权不成立，驳回请求",
      }),
      orders: field("责令事项", "责令停止的侵权行为的类型、对象和范围。"),
      reasons: field("事实、理由和依据"),
    },
  },
  "decide-repeat-infringement": {
    label: "对重复侵权直接裁决",
    done: "对重复侵权直接作出行政裁决",
    consequence:
      "不再等待答辩和口头审理；送达、答辩和办案期限终止，裁决公开期限开始计算。仅适用于同一专利权、相同类型的侵权行为。",
    fields: {
      priorDecision: field("在先的裁决或者判决", "作出的机关和文号。"),
      effectiveOn: field("在先裁决或者判决的生效日期"),
      sameAct: field("已核实：同一专利权，相同类型的侵权行为"),
      orders: field("责令事项"),
      reasons: field("事实、理由和依据"),
    },
  },
  "serve-decision": {
    label: "送达裁决书",
    done: "行政裁决书已送达",
    consequence: "双方当事人可以查阅裁决书；起诉期限自送达之日起计算。",
    fields: {
      method: pick("送达方式", serviceMethods),
      servedOn: field("送达日期", "双方日期不同的，以后送达的日期为准。"),
    },
  },
  "correct-decision": {
    label: "补正或者变更裁决",
    done: "已补正或者变更行政裁决",
    consequence: "双方当事人收到书面决定；已经履行或者强制执行的部分不受影响。",
    fields: {
      kind: pick("类型", { clerical: "文字表述补正", changed: "变更裁决内容" }),
      correction: field("补正或者变更的内容"),
    },
  },
  "publish-decision": {
    label: "公开裁决",
    done: "行政裁决已公开",
    consequence: "裁决公开期限终止，社会公众可以看到本案已经裁决。",
    fields: {
      publishedOn: field("公开日期"),
      secretsRemoved: field("已删除或者遮盖国家秘密、商业秘密和个人隐私"),
    },
  },
  "record-suit": {
    label: "记录起诉",
    done: "当事人已向人民法院起诉",
    consequence: "起诉期限终止，等待人民法院裁判，其间不结案、不申请强制执行。",
    fields: {
      plaintiff: pick("起诉的当事人", { complainant: "请求人", respondent: "被请求人" }),
      court: field("法院和案号"),
      filedOn: field("起诉日期"),
    },
  },
  "report-suit": {
    label: "告知已起诉",
    done: "当事人已就行政裁决提起行政诉讼",
    consequence:
      "起诉状请直接交人民法院，本平台不代收。双方可以看到；起诉期限终止，等待人民法院裁判，其间不结案、不申请强制执行。",
    fields: {
      court: field("受理的人民法院", "已有案号的，一并写明。"),
      filedOn: field("起诉日期"),
      claims: field("请求和理由", "双方可以看到，文件在“证据”中上传。"),
    },
  },
  "record-judgment": {
    label: "记录裁判结果",
    done: "已记录人民法院裁判结果",
    consequence:
      "案件回到已裁决状态，可以申请强制执行或者结案；裁决被撤销的，请用“撤销裁决”。变更的，应当在法定期限内公开变更信息。",
    fields: {
      result: pick("结果", {
        upheld: "维持裁决",
        changed: "变更裁决",
        "suit-ended": "撤诉或者驳回起诉",
      }),
      effectiveOn: field("裁判生效日期"),
      note: field("法院、案号和要点"),
    },
  },
  "apply-enforcement": {
    label: "申请强制执行",
    done: "已申请人民法院强制执行",
    consequence: "双方当事人收到通知；仅限期满不起诉又不停止侵权的情形。",
    fields: { court: field("法院"), appliedOn: field("申请日期") },
  },
  close: {
    label: "结案归档",
    done: "已结案归档",
    consequence: "本程序终结，双方当事人仍可查阅。",
    fields: { note },
  },
  "revoke-decision": {
    label: "撤销裁决",
    done: "行政裁决已撤销",
    consequence: "本程序终结，所有期限停止，双方当事人收到理由；已公开的裁决应当公开撤销信息。",
    fields: {
      ground: pick("情形", {
        "patent-invalidated": "涉案专利权被宣告无效且决定已生效",
        "court-judgment": "人民法院判决",
        other: "其他需要撤销的情形",
      }),
      reason,
    },
  },
  dismiss: {
    label: "撤销案件",
    done: "已撤销案件",
    consequence: "本程序终结，所有期限停止，双方当事人收到撤销案件决定书。",
    fields: {
      ground: pick("情形", {
        "not-admissible": "立案后发现不符合受理条件",
        "suit-filed": "当事人就同一纠纷向人民法院起诉",
        "outside-remit": "立案后发现不属于管辖范围，线索另行移送",
        "requester-gone": "请求人死亡或者注销，无人承继或者放弃请求",
        "respondent-gone": "被请求人死亡或者注销，没有财产或者义务承担人",
        "claims-unclear": "经释明仍不明确据以请求的权利要求",
        "right-invalidated": "涉案专利权已被宣告无效",
        other: "其他依法应当撤销的情形",
      }),
      reason,
    },
  },
  withdraw: {
    label: "撤回请求",
    done: "请求人已撤回请求",
    consequence: "本程序终结，所有期限停止；已经送达的，被请求人收到通知。",
    fields: { reason: field("撤回的原因") },
  },
  "conclude-by-agreement": {
    label: "依调解协议结案",
    done: "双方已达成调解协议，裁决案件结案",
    consequence:
      "本程序终结，所有期限停止，双方当事人收到通知。仅在调解程序已签署协议、且请求人确认不再要求裁决时使用。",
    fields: {
      confirmedOn: field("请求人确认的日期"),
      terms: field("协议要点"),
    },
  },
  "end-for-suit": {
    label: "因起诉撤销案件",
    done: "人民法院已就同一纠纷立案，案件撤销",
    consequence: "本程序终结，所有期限停止，双方当事人收到通知；纠纷由人民法院审理。",
    fields: {},
  },
};

/** 裁决案件的结果. */
export const adjudicationOutcomes = {
  infringement: "侵权成立",
  "partial-infringement": "部分侵权成立",
  "no-infringement": "侵权不成立",
  refused: "不予立案",
  mediated: "调解结案",
  "deemed-withdrawn": "按撤回请求处理",
  dismissed: "撤销案件",
  withdrawn: "撤回请求",
  revoked: "裁决被撤销",
};

/** 延长答辩期限. */
export const extendAnswerWords = {
  label: "准予延期答辩",
  done: "已准予延期答辩",
  consequence: "答辩期限依合议组决定延长一次，双方当事人可以看到新的到期日。",
  fields: {
    days: pick("延长天数", { "5": "5 日", "10": "10 日", "15": "15 日" }),
    reason: field("准予延期的理由"),
  },
};

/** 简易程序转为普通程序. */
export const convertWords = {
  label: "转为普通程序",
  done: "已转为普通程序",
  consequence:
    "简易程序的目标时间终止，办案期限自立案之日起继续计算；双方当事人收到合议组组成和理由。",
  fields: { panel: field("合议组成员", "三人以上，人数为单数。"), reason },
};

/** 重大案件重新计算办案期限. */
export const restartWords = {
  label: "重新计算办案期限",
  done: "办案期限已重新计算",
  consequence: "原办案期限终止，从今天起重新计算；双方当事人可以看到新的到期日和理由。",
  fields: {
    ground: pick("情形", {
      "request-changed": "请求人变更请求",
      "party-added": "追加当事人",
    }),
    reason,
  },
};
