import { field, type ProcedureWords, pick } from "#lib/messages/procedure-words";
import { serviceMethods } from "#lib/messages/zh/procedures/service-methods";
import type { courtSuit as table } from "#lib/procedures/court-suit";

const reason = field("理由", "写明事实和依据，将告知当事人。");
const note = field("备注");
const caseNumber = field("案号", "例如：（2026）京73民初123号。");
const consentOn = field("双方同意的日期");
const mediator = field("调解员或者调解组织");

export const courtSuit = {
  name: "民事诉讼",
  about:
    "权利人向人民法院起诉，请求停止侵害、赔偿损失；包括诉前调解、第一审（普通或者简易程序）和上诉。",
  states: {
    received: { name: "待立案", about: "已收到起诉材料，正在审查是否立案。" },
    supplementing: { name: "待补正", about: "等待原告补正起诉材料，补齐之日起重新计算立案期限。" },
    "pre-suit-mediation": { name: "诉前调解中", about: "经当事人同意，立案前先行调解。" },
    docketed: { name: "已立案", about: "已立案，尚未送达被告。" },
    announcing: { name: "公告送达中", about: "其他方式无法送达，正在公告送达。" },
    served: { name: "待答辩", about: "起诉状副本已送达，等待被告答辩。" },
    objected: { name: "管辖权异议审查中", about: "被告提出管辖权异议，裁定生效前审限暂停计算。" },
    transferring: { name: "待移送", about: "管辖权异议成立，等待有管辖权的法院接收。" },
    examining: { name: "审理中", about: "第一审正在审理。" },
    "hearing-scheduled": { name: "待开庭", about: "已通知开庭的时间和地点。" },
    mediating: { name: "诉中调解（普通程序）", about: "正在调解，审限暂停计算。" },
    "mediating-summary": { name: "诉中调解（简易程序）", about: "正在调解，审限暂停计算。" },
    appraising: { name: "鉴定中", about: "专门性问题正在鉴定，审限暂停计算。" },
    suspended: { name: "已中止", about: "依法中止诉讼，原因消除后恢复。" },
    judged: { name: "已判决", about: "已作出第一审判决，正在送达。" },
    appealable: { name: "上诉期内", about: "判决书已送达，上诉期届满前判决尚未生效。" },
    appealed: { name: "已上诉", about: "当事人已上诉，等待第二审立案。" },
    "second-instance": { name: "第二审审理中", about: "第二审法院正在审理。" },
    "second-instance-suspended": { name: "第二审已中止", about: "第二审依法中止。" },
    final: { name: "已生效", about: "裁判已发生法律效力，可以申请执行。" },
    closed: { name: "已结案", about: "裁判已生效，案件办结。" },
    refused: { name: "不予受理", about: "起诉不符合条件，裁定不予受理。" },
    "settled-before-suit": { name: "诉前调解成功", about: "立案前达成调解协议，不再立案。" },
    dismissed: { name: "驳回起诉", about: "立案后裁定驳回起诉。" },
    mediated: { name: "调解结案", about: "双方达成协议，人民法院制作调解书。" },
    withdrawn: { name: "已撤诉", about: "原告撤诉，或者依法按撤诉处理。" },
  },
  clocks: {
    "docket-decision": { name: "立案期限", onExpiry: "逾期未决定是否立案，列入督办。" },
    supplement: { name: "补正期限", onExpiry: "逾期不补正的，可以不予受理。" },
    "pre-suit-mediation": { name: "诉前调解期限", onExpiry: "期满未达成协议的，转入立案审查。" },
    serve: { name: "送达期限", onExpiry: "逾期未送达，列入督办。" },
    defend: { name: "答辩期限", onExpiry: "逾期不答辩的，不影响审理。" },
    mediation: { name: "诉中调解期限（普通程序）", onExpiry: "期满未达成协议的，继续审理。" },
    "mediation-summary": {
      name: "诉中调解期限（简易程序）",
      onExpiry: "期满未达成协议的，继续审理。",
    },
    "first-instance": { name: "第一审审限（普通程序）", onExpiry: "逾期未审结，列入督办。" },
    "first-instance-summary": {
      name: "第一审审限（简易程序）",
      onExpiry: "逾期未审结，列入督办。",
    },
    appeal: { name: "上诉期限", onExpiry: "期满不上诉的，判决生效。" },
    "appeal-ruling": { name: "对裁定的上诉期限", onExpiry: "期满不上诉的，裁定生效。" },
    "second-instance": { name: "第二审审限", onExpiry: "逾期未审结，列入督办。" },
  },
  actions: {
    docket: {
      label: "立案（普通程序）",
      done: "已立案，适用普通程序",
      consequence:
        "通知原告立案；立案期限终止，送达期限和普通程序审限开始计算。就同一纠纷的专利行政裁决请求将依法撤销。",
      fields: { caseNumber, panel: field("合议庭成员") },
    },
    "docket-summary": {
      label: "立案（简易程序）",
      done: "已立案，适用简易程序",
      consequence:
        "通知原告立案；立案期限终止，送达期限和简易程序审限开始计算。就同一纠纷的专利行政裁决请求将依法撤销。",
      fields: {
        caseNumber,
        judge: field("独任审判员"),
        ground: field("适用简易程序的理由", "事实清楚、权利义务关系明确、争议不大，或者双方约定。"),
      },
    },
    "request-supplement": {
      label: "通知补正",
      done: "已通知原告补正材料",
      consequence:
        "一次性告知原告需要补正的材料；立案期限终止，补正期限开始计算，补齐后重新计算立案期限。",
      fields: { items: field("需要补正的材料", "逐项列明，每行一项。") },
    },
    "answer-supplement": {
      label: "提交补正材料",
      done: "原告已提交补正材料",
      consequence: "材料转给承办人员；补正期限终止，立案期限重新开始计算。",
      fields: { answer: field("补正说明", "对照清单逐项说明，文件在“证据”中上传。") },
    },
    "offer-pre-suit-mediation": {
      label: "转诉前调解",
      done: "经当事人同意，已转诉前调解",
      consequence:
        "立案期限终止，诉前调解期限开始计算；委派调解组织的，请同时用“委托”把调解交给该组织。",
      fields: { mediator, consentOn, note },
    },
    "extend-pre-suit-mediation": {
      label: "延长诉前调解",
      done: "经双方同意，已延长诉前调解期限",
      consequence: "当事人可以看到新的到期日。",
      fields: {
        days: pick("延长天数", { "10": "10 日", "20": "20 日", "30": "30 日" }),
        consentOn,
        reason: field("延长理由"),
      },
    },
    "end-pre-suit-mediation": {
      label: "终止诉前调解",
      done: "诉前调解未成，转入立案审查",
      consequence: "诉前调解期限终止，立案期限重新开始计算。调解组织终止调解的，平台自动转入。",
      fields: { result: field("调解情况") },
    },
    "settle-before-suit": {
      label: "记录诉前调解成功",
      done: "诉前调解成功，不再立案",
      consequence:
        "本程序终结，所有期限停止；双方可以在法定期限内共同申请司法确认。调解组织签订协议的，平台自动记录。",
      fields: { terms: field("协议要点") },
    },
    refuse: {
      label: "不予受理",
      done: "已裁定不予受理",
      consequence: "本程序终结，原告收到裁定和理由；对裁定的上诉期限自送达之日起计算。",
      fields: {
        ground: pick("情形", {
          "no-direct-interest": "原告与本案没有直接利害关系",
          "no-clear-defendant": "没有明确的被告",
          "no-specific-claim": "没有具体的诉讼请求和事实、理由",
          "outside-remit": "不属于人民法院受理范围或者本院管辖",
          "arbitration-agreed": "双方有书面仲裁协议",
          "already-judged": "同一纠纷已有生效裁判或者正在审理",
          "not-supplemented": "逾期未补正，或者补正后仍不符合规定",
        }),
        servedOn: field("裁定书送达日期"),
        reason,
      },
    },
    serve: {
      label: "记录送达",
      done: "起诉状副本已送达被告",
      consequence:
        "被告从此可以在线查阅案件；送达期限终止，答辩期限自送达之日起计算，因公告暂停的审限恢复。",
      fields: {
        method: pick("送达方式", serviceMethods),
        servedOn: field("送达日期", "以送达回证记载的日期为准；公告送达的，为视为送达之日。"),
      },
    },
    "announce-service": {
      label: "公告送达",
      done: "已发布送达公告",
      consequence: "送达期限终止，公告期间不计入审限。适用简易程序的，须先转为普通程序。",
      fields: {
        publishedOn: field("公告日期"),
        place: field("公告媒介"),
        reason: field("公告送达的原因", "写明已经尝试过的送达方式。"),
      },
    },
    defend: {
      label: "提交答辩状",
      done: "被告已提交答辩状",
      consequence: "答辩状送交法庭并转给原告；答辩期限终止。",
      fields: { answer: field("答辩意见", "可以同时在“证据”中上传证据。") },
    },
    "proceed-without-defence": {
      label: "逾期未答辩，继续审理",
      done: "被告逾期未答辩，案件继续审理",
      consequence: "答辩期限终止，案件进入审理；被告此后仍可以提交意见。",
      fields: { note },
    },
    "object-to-jurisdiction": {
      label: "提出管辖权异议",
      done: "被告已提出管辖权异议",
      consequence: "法院须作出裁定；裁定生效前审限暂停计算，答辩期限继续计算。",
      fields: { objection: field("异议的事实和理由", "写明您认为有管辖权的法院。") },
    },
    "reject-objection": {
      label: "驳回管辖权异议",
      done: "已裁定驳回管辖权异议",
      consequence: "双方收到裁定；裁定生效后案件继续由本院审理，审限恢复计算。",
      fields: {
        effectiveOn: field("裁定生效日期", "上诉的，为第二审裁定送达之日。"),
        reasons: reason,
      },
    },
    "uphold-objection": {
      label: "认定异议成立",
      done: "管辖权异议成立，案件将移送",
      consequence: "双方收到裁定，审限继续暂停。请随后用“移送”把本程序交给有管辖权的法院。",
      fields: { effectiveOn: field("裁定生效日期"), reasons: reason },
    },
    "continue-after-transfer": {
      label: "接续审理",
      done: "已接续审理",
      consequence: "由现在的法院继续审理；审限恢复计算，双方收到通知。",
      fields: { caseNumber, panel: field("审判组织") },
    },
    "convert-to-ordinary": {
      label: "转为普通程序",
      done: "已转为普通程序",
      consequence: "简易程序审限终止，普通程序审限自立案之日起计算；双方收到合议庭组成。",
      fields: {
        docketedOn: field("立案日期", "普通程序审限从这一天起算。"),
        panel: field("合议庭成员"),
        reason: field("转换的理由"),
      },
    },
    "schedule-hearing": {
      label: "通知开庭",
      done: "已通知开庭",
      consequence: "双方收到时间和地点；已经定期的，按新的时间重新通知。",
      fields: {
        hearingOn: field("开庭日期"),
        place: field("地点", "在线开庭的，写明接入方式。"),
      },
    },
    "hold-hearing": {
      label: "记录开庭",
      done: "已开庭审理",
      consequence: "笔录对双方公开，案件回到审理状态。",
      fields: {
        attendance: pick("到庭情况", {
          both: "双方到庭",
          "respondent-absent": "被告缺席，缺席审理",
        }),
        heldOn: field("开庭日期"),
        minutes: field("庭审笔录要点"),
      },
    },
    "deem-withdrawn": {
      label: "按撤诉处理",
      done: "原告无正当理由缺席，按撤诉处理",
      consequence: "本程序终结，所有期限停止，双方收到裁定。",
      fields: {
        ground: pick("情形", {
          absent: "经传票传唤，无正当理由不到庭",
          "left-early": "未经许可中途退庭",
        }),
        reason,
      },
    },
    "submit-statement": {
      label: "提交意见",
      done: "当事人已提交意见",
      consequence: "意见送交法庭，并对另一方公开。",
      fields: { statement: field("意见", "另一方当事人将看到全文。") },
    },
    "record-step": {
      label: "记录审理步骤",
      done: "已记录审理步骤",
      consequence: "只有本院可以看到，期限不变。",
      fields: {
        step: pick("步骤", {
          preservation: "诉中保全",
          "evidence-exchange": "证据交换",
          inspection: "现场勘验",
          "technical-opinion": "技术调查意见",
          deliberation: "合议",
          other: "其他",
        }),
        note: field("内容"),
      },
    },
    mediate: {
      label: "诉中调解（普通程序）",
      done: "经双方同意，开始诉中调解",
      consequence: "诉中调解期限开始计算，审限暂停计算。",
      fields: { mediator, consentOn },
    },
    "mediate-summary": {
      label: "诉中调解（简易程序）",
      done: "经双方同意，开始诉中调解",
      consequence: "诉中调解期限开始计算，审限暂停计算。",
      fields: { mediator, consentOn },
    },
    "extend-mediation": {
      label: "延长诉中调解",
      done: "经双方同意，已延长诉中调解期限",
      consequence: "双方可以看到新的到期日，审限继续暂停。",
      fields: {
        days: pick("延长天数", { "7": "7 日", "15": "15 日" }),
        consentOn,
        reason: field("延长理由"),
      },
    },
    "extend-mediation-summary": {
      label: "延长诉中调解（简易程序）",
      done: "经双方同意，已延长诉中调解期限",
      consequence: "双方可以看到新的到期日，审限继续暂停。",
      fields: {
        days: pick("延长天数", { "3": "3 日", "7": "7 日" }),
        consentOn,
        reason: field("延长理由"),
      },
    },
    "end-mediation": {
      label: "终止诉中调解",
      done: "调解未成，继续审理",
      consequence: "诉中调解期限终止，审限恢复计算。",
      fields: { result: field("调解情况") },
    },
    "send-for-appraisal": {
      label: "委托鉴定",
      done: "已委托鉴定",
      consequence: "鉴定期间不计入审限，双方可以看到鉴定机构和鉴定事项。",
      fields: { body: field("鉴定机构或者鉴定人"), question: field("鉴定事项") },
    },
    "receive-appraisal": {
      label: "收到鉴定意见",
      done: "已收到鉴定意见",
      consequence: "审限恢复计算，双方可以查阅鉴定意见。",
      fields: { result: field("鉴定意见要点") },
    },
    suspend: {
      label: "中止诉讼",
      done: "已裁定中止诉讼",
      consequence: "正在计算的答辩期限和审限全部暂停，双方收到理由。",
      fields: {
        ground: pick("中止的情形", {
          "invalidation-accepted": "涉案权利的无效宣告请求已被受理，须等待审查结果",
          death: "一方当事人死亡，等待继承人表明是否参加诉讼",
          incapacity: "一方当事人丧失诉讼行为能力，尚未确定法定代理人",
          termination: "作为当事人的组织终止，尚未确定权利义务承受人",
          "force-majeure": "一方当事人因不可抗拒的事由不能参加诉讼",
          "dependent-case": "须以另一案的审理结果为依据，而另一案尚未审结",
        }),
        reason,
      },
    },
    resume: {
      label: "恢复诉讼",
      done: "已恢复诉讼",
      consequence: "案件回到中止前的状态，暂停的期限继续计算，双方收到通知。",
      fields: { reason: field("中止原因消除的情况") },
    },
    "extend-first-instance": {
      label: "延长审限（院长批准）",
      done: "经院长批准，已延长审限",
      consequence: "普通程序审限延长一次，双方可以看到新的到期日和理由。",
      fields: { reason: field("延长理由") },
    },
    "extend-first-instance-again": {
      label: "再延长审限（上级法院批准）",
      done: "经上级人民法院批准，已再次延长审限",
      consequence: "在第一次延长之后再延长一次，双方可以看到新的到期日和理由。",
      fields: {
        months: pick("延长的月数", { "3": "3 个月", "6": "6 个月" }),
        approval: field("批准的法院和文号"),
        reason: field("延长理由"),
      },
    },
    "extend-summary": {
      label: "延长审限（简易程序）",
      done: "经院长批准，已延长简易程序审限",
      consequence: "简易程序审限延长一次，双方可以看到新的到期日和理由。",
      fields: { reason: field("延长理由") },
    },
    "conclude-by-mediation": {
      label: "调解结案",
      done: "双方达成协议，调解结案",
      consequence: "本程序终结，所有期限停止；调解书经双方签收后具有法律效力。",
      fields: { signedOn: field("调解书签收日期"), terms: field("协议要点") },
    },
    dismiss: {
      label: "驳回起诉",
      done: "已裁定驳回起诉",
      consequence: "本程序终结，双方收到裁定和理由；对裁定的上诉期限自送达之日起计算。",
      fields: {
        ground: pick("情形", {
          "not-admissible": "立案后发现不符合起诉条件",
          "right-invalidated": "涉案权利已被宣告无效",
          "party-gone": "当事人死亡或者终止，没有权利义务承受人",
          other: "其他依法应当驳回或者终结的情形",
        }),
        servedOn: field("裁定书送达日期"),
        reason,
      },
    },
    judge: {
      label: "作出判决",
      done: "已作出第一审判决",
      consequence: "第一审审限终止；请随后记录判决书的送达。",
      fields: {
        holding: pick("判决结果", {
          "claims-granted": "支持诉讼请求",
          "claims-partly-granted": "部分支持诉讼请求",
          "claims-rejected": "驳回诉讼请求",
        }),
        damages: field("赔偿金额（元）", "没有判令赔偿的，留空。"),
        orders: field("判决主文"),
        reasons: field("事实、理由和依据"),
      },
    },
    "serve-judgment": {
      label: "送达判决书",
      done: "判决书已送达",
      consequence: "双方可以查阅判决书；上诉期限自送达之日起计算。",
      fields: {
        method: pick("送达方式", serviceMethods),
        servedOn: field("送达日期", "双方日期不同的，以后送达的日期为准。"),
      },
    },
    appeal: {
      label: "提起上诉",
      done: "当事人已提起上诉",
      consequence: "上诉状送交法院并转给另一方；上诉期限终止，判决不发生法律效力。",
      fields: { grounds: field("上诉请求和理由") },
    },
    "record-appeal": {
      label: "记录线下上诉",
      done: "已收到当事人的上诉状",
      consequence: "用于邮寄或者当面递交的上诉；期限届满前交邮的，不算过期。上诉期限终止。",
      fields: {
        appellant: pick("上诉人", { complainant: "原告", respondent: "被告", both: "双方" }),
        postedOn: field("递交或者交邮日期"),
        note: field("上诉请求要点"),
      },
    },
    "docket-appeal": {
      label: "第二审立案",
      done: "第二审已立案",
      consequence: "第二审审限开始计算，双方可以看到第二审法院和案号。",
      fields: { court: field("第二审法院"), caseNumber },
    },
    "extend-second-instance": {
      label: "延长第二审审限",
      done: "经院长批准，已延长第二审审限",
      consequence: "双方可以看到新的到期日和理由。",
      fields: {
        months: pick("延长的月数", { "1": "1 个月", "3": "3 个月" }),
        reason: field("延长理由"),
      },
    },
    "suspend-second-instance": {
      label: "中止第二审",
      done: "第二审已中止",
      consequence: "第二审审限暂停计算，双方收到理由。",
      fields: { reason },
    },
    "resume-second-instance": {
      label: "恢复第二审",
      done: "第二审已恢复",
      consequence: "第二审审限恢复计算，双方收到通知。",
      fields: { reason: field("中止原因消除的情况") },
    },
    "decide-appeal": {
      label: "记录第二审结果",
      done: "第二审已审结",
      consequence: "第二审裁判为终审裁判，送达后生效；第二审审限终止。",
      fields: {
        result: pick("结果", {
          "appeal-rejected": "驳回上诉，维持原判",
          changed: "依法改判",
          "mediated-on-appeal": "第二审调解结案",
        }),
        effectiveOn: field("生效日期"),
        reasons: field("要点"),
      },
    },
    "remand-for-retrial": {
      label: "发回重审",
      done: "第二审发回重审",
      consequence: "案件回到第一审，另行组成合议庭；第二审审限终止，第一审审限重新计算。",
      fields: { caseNumber, reasons: field("发回重审的理由") },
    },
    "withdraw-appeal": {
      label: "记录撤回上诉",
      done: "上诉人已撤回上诉",
      consequence: "第一审判决生效，第二审审限终止。",
      fields: { rulingOn: field("准许撤回的裁定日期"), note: field("第二审法院和案号") },
    },
    "take-effect": {
      label: "确认判决生效",
      done: "上诉期满无人上诉，判决生效",
      consequence: "上诉期限终止，双方可以申请执行。确认前请核对有无在期限内交邮的上诉。",
      fields: { note },
    },
    "record-enforcement": {
      label: "记录执行情况",
      done: "已记录执行情况",
      consequence: "双方可以看到执行情况。",
      fields: { appliedOn: field("申请执行的日期"), note: field("执行情况") },
    },
    close: {
      label: "结案归档",
      done: "已结案归档",
      consequence: "本程序终结，双方仍可查阅。",
      fields: { note },
    },
    withdraw: {
      label: "撤诉",
      done: "原告已申请撤诉",
      consequence: "本程序终结，所有期限停止；已经送达的，被告收到通知。立案后是否准许由法院裁定。",
      fields: { reason: field("撤诉的原因") },
    },
  },
  outcomes: {
    "settled-before-suit": "诉前调解成功",
    refused: "不予受理",
    dismissed: "驳回起诉",
    "deemed-withdrawn": "按撤诉处理",
    withdrawn: "撤诉",
    mediated: "调解结案",
    "claims-granted": "支持诉讼请求",
    "claims-partly-granted": "部分支持诉讼请求",
    "claims-rejected": "驳回诉讼请求",
    "appeal-rejected": "维持原判",
    changed: "改判",
    "mediated-on-appeal": "第二审调解结案",
    "appeal-withdrawn": "撤回上诉，第一审判决生效",
  },
} satisfies ProcedureWords<typeof table>;
