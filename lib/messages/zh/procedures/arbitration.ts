import { field, type ProcedureWords, pick } from "#lib/messages/procedure-words";
import { serviceMethods } from "#lib/messages/zh/procedures/service-methods";
import type { arbitration as table } from "#lib/procedures/arbitration";

const reason = field("理由", "将告知双方当事人。");
const note = field("备注");

export const arbitration = {
  name: "商事仲裁",
  about: "双方有仲裁协议的，由仲裁机构一裁终局；时间由仲裁机构的仲裁规则规定，非法定期限。",
  states: {
    applied: { name: "待受理", about: "已收到仲裁申请书，正在审查仲裁协议和申请。" },
    supplementing: { name: "待补正", about: "等待申请人补正材料，受理的时间暂停计算。" },
    accepted: { name: "已受理", about: "已受理，尚未向被申请人送达。" },
    served: { name: "待答辩", about: "仲裁通知已送达，等待被申请人答辩。" },
    constituting: { name: "待组庭", about: "正在选定或者指定仲裁员。" },
    examining: { name: "审理中", about: "仲裁庭正在审理。" },
    "hearing-scheduled": { name: "待开庭", about: "已通知开庭的时间和地点。" },
    suspended: { name: "已中止", about: "仲裁程序中止，原因消除后恢复。" },
    awarded: { name: "已裁决", about: "已作出裁决，裁决自作出之日起发生法律效力。" },
    closed: { name: "已结案", about: "裁决书已送达，案件办结。" },
    refused: { name: "不予受理", about: "申请不符合受理条件。" },
    dismissed: { name: "已撤销案件", about: "仲裁机构对本案没有管辖权。" },
    settled: { name: "调解或者和解结案", about: "双方达成一致，已制作调解书或者裁决书。" },
    withdrawn: { name: "已撤回", about: "申请人撤回申请，或者按撤回处理。" },
  },
  clocks: {
    accept: { name: "受理的时间", onExpiry: "超过规则的时间，列入督办。" },
    supplement: { name: "补正的时间", onExpiry: "逾期不补正的，可以不予受理。" },
    serve: { name: "送达的时间", onExpiry: "超过规则的时间，列入督办。" },
    answer: { name: "答辩的时间", onExpiry: "逾期不答辩的，不影响仲裁程序进行。" },
    tribunal: { name: "组庭的时间", onExpiry: "超过规则的时间，列入督办。" },
    award: { name: "作出裁决的时间", onExpiry: "超过规则的时间，列入督办。" },
    "set-aside": { name: "申请撤销裁决的期限", onExpiry: "逾期不能向人民法院申请撤销裁决。" },
  },
  actions: {
    accept: {
      label: "受理",
      done: "已受理仲裁申请",
      consequence: "申请人收到受理通知；受理的时间终止，送达的时间开始计算。",
      fields: {
        clause: pick("仲裁协议", {
          "contract-clause": "合同中的仲裁条款",
          "separate-agreement": "单独订立的仲裁协议",
          "agreed-after-dispute": "争议发生后达成的仲裁协议",
        }),
        note,
      },
    },
    "request-supplement": {
      label: "通知补正",
      done: "已通知申请人补正",
      consequence: "申请人收到清单，只能一次性提出；受理的时间暂停，补正的时间开始计算。",
      fields: { items: field("需要补正的材料", "逐项列明，每行一项。") },
    },
    "answer-supplement": {
      label: "提交补正材料",
      done: "申请人已提交补正材料",
      consequence: "材料转给承办秘书，受理的时间恢复计算。",
      fields: { answer: field("补正说明", "对照清单逐项说明，文件在“证据”中上传。") },
    },
    refuse: {
      label: "不予受理",
      done: "已决定不予受理",
      consequence: "本程序终结，申请人收到理由，可以通过诉讼等其他途径解决。",
      fields: {
        ground: pick("情形", {
          "no-arbitration-agreement": "没有仲裁协议",
          "agreement-invalid": "仲裁协议无效或者约定了其他仲裁机构",
          "not-arbitrable": "争议不能仲裁",
          "no-specific-claim": "没有具体的仲裁请求和事实、理由",
          "not-supplemented": "逾期未补正",
        }),
        reason: field("理由", "将告知申请人。"),
      },
    },
    serve: {
      label: "记录送达",
      done: "仲裁通知已送达被申请人",
      consequence: "被申请人从此可以在线查阅案件；送达的时间终止，答辩的时间自送达之日起计算。",
      fields: {
        method: pick("送达方式", serviceMethods),
        servedOn: field("送达日期", "以送达回证记载的日期为准。"),
      },
    },
    answer: {
      label: "提交答辩书",
      done: "被申请人已提交答辩书",
      consequence: "答辩书转给申请人；答辩的时间终止，组庭的时间开始计算。",
      fields: { answer: field("答辩意见", "可以同时在“证据”中上传证据。") },
    },
    "proceed-without-answer": {
      label: "逾期未答辩，继续程序",
      done: "被申请人逾期未答辩，程序继续",
      consequence: "答辩的时间终止，组庭的时间开始计算；被申请人此后仍可以提交意见。",
      fields: { note },
    },
    counterclaim: {
      label: "提出反请求",
      done: "被申请人已提出反请求",
      consequence: "反请求转给申请人，与本请求合并审理；只能提出一次。",
      fields: { claims: field("反请求的事项和事实、理由") },
    },
    "object-to-jurisdiction": {
      label: "提出管辖权异议",
      done: "被申请人已提出管辖权异议",
      consequence: "仲裁机构须就仲裁协议的效力和管辖权作出决定；各项时间继续计算。",
      fields: { objection: field("异议的事实和理由", "应当在首次开庭前提出。") },
    },
    "reject-objection": {
      label: "驳回管辖权异议",
      done: "已驳回管辖权异议",
      consequence: "双方当事人收到决定，程序继续。",
      fields: { reasons: reason },
    },
    "uphold-objection": {
      label: "认定异议成立",
      done: "管辖权异议成立，案件撤销",
      consequence: "本程序终结，所有时间停止，双方当事人收到理由，可以向人民法院起诉。",
      fields: { reasons: reason },
    },
    "constitute-tribunal": {
      label: "组成仲裁庭",
      done: "仲裁庭已组成",
      consequence: "双方当事人收到组庭通知；组庭的时间终止，作出裁决的时间开始计算。",
      fields: {
        form: pick("组庭方式", { three: "三名仲裁员", sole: "一名仲裁员" }),
        members: field("仲裁员", "首席仲裁员写在最前。"),
        disclosed: field("仲裁员均已签署独立、公正声明并作披露"),
      },
    },
    "challenge-arbitrator": {
      label: "申请仲裁员回避",
      done: "当事人已申请仲裁员回避",
      consequence: "申请转给另一方当事人，由仲裁机构负责人决定。",
      fields: { member: field("被申请回避的仲裁员"), reason: field("事实和理由") },
    },
    "decide-challenge": {
      label: "决定回避申请",
      done: "已就回避申请作出决定",
      consequence: "双方当事人收到决定和现在的仲裁庭组成。",
      fields: {
        result: pick("决定", { refused: "驳回申请", replaced: "同意回避，另行选定" }),
        members: field("现在的仲裁庭组成"),
        reason,
      },
    },
    "schedule-hearing": {
      label: "通知开庭",
      done: "已通知开庭",
      consequence: "双方当事人收到时间和地点；已经定期的，按新的时间重新通知。",
      fields: {
        hearingOn: field("开庭日期"),
        place: field("地点", "线上开庭的，写明接入方式。"),
      },
    },
    "hold-hearing": {
      label: "记录开庭",
      done: "已开庭审理",
      consequence: "笔录对双方当事人公开；仲裁不公开进行，其他人不能查阅。",
      fields: {
        attendance: pick("到庭情况", {
          both: "双方到庭",
          "respondent-absent": "被申请人缺席，缺席审理",
        }),
        heldOn: field("开庭日期"),
        minutes: field("庭审笔录要点"),
      },
    },
    "deem-withdrawn": {
      label: "按撤回申请处理",
      done: "申请人无正当理由缺席，按撤回申请处理",
      consequence: "本程序终结，所有时间停止，双方当事人收到决定。",
      fields: {
        ground: pick("情形", { absent: "无正当理由不到庭", "left-early": "未经许可中途退庭" }),
        reason,
      },
    },
    "submit-statement": {
      label: "提交意见",
      done: "当事人已提交意见",
      consequence: "意见送交仲裁庭，并对另一方当事人公开。",
      fields: { statement: field("意见", "另一方当事人将看到全文。") },
    },
    "record-step": {
      label: "记录办案步骤",
      done: "已记录办案步骤",
      consequence: "只有本仲裁机构可以看到，时间不变。",
      fields: {
        step: pick("步骤", {
          consultation: "专家咨询",
          "technical-opinion": "技术意见",
          deliberation: "合议",
          other: "其他",
        }),
        note: field("内容"),
      },
    },
    suspend: {
      label: "中止程序",
      done: "仲裁程序已中止",
      consequence: "组庭和作出裁决的时间暂停计算，双方当事人收到理由。",
      fields: {
        ground: pick("中止的情形", {
          appraisal: "专门问题正在鉴定",
          "dependent-case": "须以另一案的结果为依据",
          "both-parties-ask": "双方当事人共同请求",
          "force-majeure": "不可抗力",
        }),
        reason,
      },
    },
    resume: {
      label: "恢复程序",
      done: "仲裁程序已恢复",
      consequence: "案件回到中止前的状态，暂停的时间继续计算，双方当事人收到通知。",
      fields: { reason: field("中止原因消除的情况") },
    },
    "extend-award": {
      label: "延长作出裁决的时间",
      done: "已延长作出裁决的时间",
      consequence: "经秘书长批准延长一次，双方当事人可以看到新的日期和理由。",
      fields: {
        months: pick("延长的月数", { "1": "1 个月", "2": "2 个月", "3": "3 个月" }),
        reason: field("延长理由"),
      },
    },
    settle: {
      label: "调解或者和解结案",
      done: "双方达成一致，仲裁结案",
      consequence: "本程序终结，所有时间停止；调解书与裁决书具有同等法律效力。",
      fields: {
        form: pick("形式", {
          "mediation-statement": "制作调解书",
          "consent-award": "根据协议制作裁决书",
        }),
        agreedOn: field("达成一致的日期"),
        terms: field("协议要点"),
      },
    },
    "make-award": {
      label: "作出裁决",
      done: "已作出裁决",
      consequence: "裁决自作出之日起发生法律效力；作出裁决的时间终止，请随后记录送达。",
      fields: {
        holding: pick("裁决结果", {
          "claims-granted": "支持仲裁请求",
          "claims-partly-granted": "部分支持仲裁请求",
          "claims-rejected": "驳回仲裁请求",
        }),
        orders: field("裁决主文"),
        reasons: field("事实、理由和依据"),
      },
    },
    "serve-award": {
      label: "送达裁决书",
      done: "裁决书已送达",
      consequence: "双方当事人可以查阅裁决书；申请撤销裁决的期限自送达之日起计算。",
      fields: {
        method: pick("送达方式", serviceMethods),
        servedOn: field("送达日期", "双方日期不同的，以后送达的日期为准。"),
      },
    },
    "correct-award": {
      label: "补正裁决",
      done: "裁决书已补正",
      consequence: "双方当事人收到补正书，补正书是裁决书的组成部分。",
      fields: { correction: field("补正的内容", "限于文字、计算错误和遗漏的事项。") },
    },
    close: {
      label: "结案归档",
      done: "已结案归档",
      consequence: "本程序终结，双方当事人仍可查阅；申请撤销裁决的期限继续计算。",
      fields: { note },
    },
    withdraw: {
      label: "撤回仲裁申请",
      done: "申请人已撤回仲裁申请",
      consequence: "本程序终结，所有时间停止；已经送达的，被申请人收到通知。",
      fields: { reason: field("撤回的原因") },
    },
  },
  outcomes: {
    refused: "不予受理",
    "no-jurisdiction": "没有管辖权，撤销案件",
    "deemed-withdrawn": "按撤回申请处理",
    "mediation-statement": "调解书结案",
    "consent-award": "根据协议作出裁决",
    "claims-granted": "支持仲裁请求",
    "claims-partly-granted": "部分支持仲裁请求",
    "claims-rejected": "驳回仲裁请求",
    withdrawn: "撤回申请",
  },
} satisfies ProcedureWords<typeof table>;
