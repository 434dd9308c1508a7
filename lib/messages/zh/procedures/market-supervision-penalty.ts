import { field, type ProcedureWords, pick } from "#lib/messages/procedure-words";
import {
  crimeClockWords,
  crimeStateWords,
  crimeWords,
} from "#lib/messages/zh/procedures/crime-words";
import {
  decisionWords,
  endingWords,
  executionWords,
  hearingWords,
  measureWords,
  penaltyClockWords,
  penaltyOutcomeWords,
  penaltyStateWords,
} from "#lib/messages/zh/procedures/penalty-steps";
import { remedyClockWords, remedyWords } from "#lib/messages/zh/procedures/remedy-words";
import type { marketSupervisionPenalty as table } from "#lib/procedures/market-supervision-penalty";

const note = field("备注");
const approval = field("负责人批准", "批准人和审批表编号。");
const goodsResult = {
  counterfeit: "侵权或者假冒",
  genuine: "正品或者经许可",
  inconclusive: "无法认定",
};

export const marketSupervisionPenalty = {
  name: "市场监管行政处罚",
  about: "市场监督管理部门对侵犯商标权、假冒专利等违法行为立案调查，并依法作出处罚决定。",
  states: {
    received: { name: "核查中", about: "已收到线索，正在核查是否立案。" },
    supplementing: { name: "待补充材料", about: "等待举报人补充材料，核查期限照常计算。" },
    checking: {
      name: "核查中，待权利人辨认",
      about: "立案前等待权利人辨认或者鉴别，核查期限暂停计算。",
    },
    investigating: { name: "调查中", about: "已立案，正在调查取证。" },
    testing: { name: "检验鉴定中", about: "涉案物品正在检测、检验、检疫或者鉴定。" },
    identifying: { name: "待权利人辨认", about: "等待权利人对涉案产品进行辨认或者鉴别。" },
    suspended: { name: "中止调查", about: "依法中止案件调查，原因消除后恢复。" },
    ...penaltyStateWords,
    ...crimeStateWords,
    refused: { name: "不予立案", about: "经核查，不符合立案条件或者可以不予立案。" },
  },
  clocks: {
    verify: { name: "线索核查期限", onExpiry: "应当决定是否立案，逾期列入督办。" },
    supplement: { name: "补充材料期限", onExpiry: "逾期不补充的，按现有材料决定是否立案。" },
    "tell-reporter": { name: "告知举报人期限", onExpiry: "逾期未告知，列入督办。" },
    decide: { name: "办案期限", onExpiry: "逾期未作出处理决定，列入督办。" },
    review: { name: "审核期限", onExpiry: "逾期未完成审核，列入督办。" },
    ...penaltyClockWords,
    ...crimeClockWords,
    urge: { name: "催告履行期限", onExpiry: "仍不履行的，可以依法申请人民法院强制执行。" },
    publish: { name: "处罚信息公示期限", onExpiry: "逾期未公示，列入督办。" },
    "close-file": { name: "结案审批期限", onExpiry: "逾期未办理结案审批，列入督办。" },
    ...remedyClockWords,
  },
  actions: {
    docket: {
      label: "立案",
      done: "已立案",
      consequence:
        "核查期限终止，办案期限和告知举报人的期限开始计算；举报人可以看到已经立案，当事人此时不会收到通知。",
      fields: {
        handlers: field("办案人员", "两名以上，具有行政执法资格。"),
        approval: field("负责人批准", "是否立案由本部门负责人决定，写明批准人和立案审批表编号。"),
        note,
      },
    },
    "request-supplement": {
      label: "要求补充材料",
      done: "已要求举报人补充材料",
      consequence: "举报人收到清单，补充材料期限开始计算；核查期限不停止。",
      fields: { items: field("需要补充的材料", "逐项列明，每行一项。") },
    },
    "answer-supplement": {
      label: "提交补充材料",
      done: "举报人已提交补充材料",
      consequence: "材料转给承办人员，补充材料期限终止。",
      fields: { answer: field("补充说明", "对照清单逐项说明，文件在“证据”中上传。") },
    },
    "verify-with-right-holder": {
      label: "核查时请权利人辨认",
      done: "核查中，已请权利人辨认",
      consequence: "权利人收到辨认事项；辨认期间不计入核查期限。",
      fields: { question: field("辨认事项", "写明产品、照片或者样品的查看方式。") },
    },
    "extend-verification": {
      label: "延长核查期限",
      done: "已延长核查期限",
      consequence: "经本部门负责人批准延长一次，举报人可以看到新的到期日和理由。",
      fields: { reason: field("延长理由", "特殊情况的具体内容。") },
    },
    refuse: {
      label: "不予立案",
      done: "已决定不予立案",
      consequence: "本程序终结，所有期限停止，举报人收到理由。",
      fields: {
        ground: pick("不予立案的情形", {
          "no-prima-facie-evidence": "没有证据初步证明存在违法行为",
          "not-punishable": "依法不应当给予行政处罚",
          "minor-corrected": "违法行为轻微并及时改正，没有造成危害后果",
          "first-time": "初次违法且危害后果轻微并及时改正",
          "no-fault": "有证据足以证明没有主观过错",
          "outside-jurisdiction": "不属于本部门管辖",
          "out-of-time": "超过给予行政处罚的法定期限",
          "not-supplemented": "逾期未补充材料，现有材料不足以立案",
        }),
        approval,
        reason: field("理由", "将告知举报人。不属于本部门管辖的，请优先使用“移送”。"),
      },
    },
    "tell-reporter": {
      label: "告知举报人",
      done: "已告知举报人立案情况",
      consequence: "告知期限终止；举报人的信息不会向当事人公开。",
      fields: {
        toldOn: field("告知日期"),
        method: pick("告知方式", {
          "in-person": "当面",
          post: "邮寄",
          electronic: "电子方式",
          phone: "电话",
        }),
      },
    },
    ...measureWords,
    "send-for-testing": {
      label: "送检",
      done: "涉案物品已送检",
      consequence: "检测、检验、检疫、鉴定的期间不计入办案期限和查封扣押期限，须书面告知当事人。",
      fields: {
        body: field("检验鉴定机构"),
        question: field("检验鉴定事项"),
        expectedOn: field("预计完成日期"),
      },
    },
    "receive-result": {
      label: "登记检验鉴定结果",
      done: "已收到检验鉴定结果",
      consequence: "办案期限和查封扣押期限恢复计算，结果告知当事人。",
      fields: { result: pick("结果", goodsResult), note: field("结论要点") },
    },
    "ask-right-holder": {
      label: "请权利人辨认",
      done: "已请权利人辨认",
      consequence: "权利人收到辨认事项；辨认期间不计入办案期限，查封扣押期限照常计算。",
      fields: { question: field("辨认事项", "写明产品、照片或者样品的查看方式。") },
    },
    "identify-goods": {
      label: "出具辨认意见",
      done: "权利人已出具辨认意见",
      consequence: "意见转给承办人员，暂停的期限恢复计算；您对意见的真实性负责。",
      fields: {
        result: pick("辨认结论", goodsResult),
        opinion: field("理由", "写明与正品的区别，或者许可的情况。"),
      },
    },
    "proceed-without-identification": {
      label: "不再等待辨认",
      done: "不再等待辨认，继续办理",
      consequence: "案件回到请权利人辨认之前的状态，暂停的期限恢复计算。",
      fields: { note: field("原因", "例如权利人未答复，或者已用其他方式查明。") },
    },
    "add-information": {
      label: "补充线索",
      done: "举报人已补充线索",
      consequence: "内容转给承办人员，期限不变。",
      fields: { information: field("线索内容", "文件在“证据”中上传。") },
    },
    "record-step": {
      label: "记录办案步骤",
      done: "已记录办案步骤",
      consequence: "只有办案部门和参与的机构可以看到，期限不变。",
      fields: {
        step: pick("步骤", {
          inspection: "现场检查",
          questioning: "询问",
          sampling: "抽样取证",
          accounts: "核查账目和销售数据",
          assistance: "协助调查",
          other: "其他",
        }),
        note: field("内容"),
      },
    },
    suspend: {
      label: "中止调查",
      done: "已中止调查",
      consequence: "办案期限暂停，查封扣押期限不停止；双方可以看到理由。",
      fields: {
        ground: pick("中止的情形", {
          "related-case": "须以相关案件的裁判结果或者其他行政决定为依据",
          "law-question": "涉及法律适用问题，需要送请有权机关解释或者确认",
          "force-majeure": "因不可抗力暂时无法调查",
          "party-unreachable": "当事人下落不明，暂时无法调查",
          other: "其他应当中止的情形",
        }),
        approval,
        reason: field("理由"),
      },
    },
    resume: {
      label: "恢复调查",
      done: "已恢复调查",
      consequence: "案件回到中止前的状态，办案期限从今天起继续计算。",
      fields: { reason: field("中止原因消除的情况") },
    },
    "extend-decision": {
      label: "延长办案期限",
      done: "已延长办案期限",
      consequence: "经本部门负责人批准延长一次，双方可以看到新的到期日和理由。",
      fields: { reason: field("延长理由", "案情复杂或者其他原因。") },
    },
    "extend-decision-again": {
      label: "集体讨论继续延期",
      done: "经集体讨论，已继续延长办案期限",
      consequence: "在第一次延长之后再延长一次，双方可以看到新的到期日和理由。",
      fields: {
        days: pick("延长天数", { "15": "15 日", "30": "30 日", "60": "60 日", "90": "90 日" }),
        approval: field("集体讨论记录", "讨论的日期和记录编号。"),
        reason: field("延长理由", "案情特别复杂或者其他特殊情况。"),
      },
    },
    "submit-for-review": {
      label: "送交审核",
      done: "调查终结，已送交审核",
      consequence: "审核期限开始计算；只有办案部门可以看到。",
      fields: {
        kind: pick(
          "审核类型",
          { legal: "法制审核", case: "案件审核" },
          "经过听证、涉及重大公共利益或者疑难复杂的案件，应当法制审核。",
        ),
        report: field("调查终结报告", "事实、证据、性质、处理意见和依据、裁量理由。"),
      },
    },
    "extend-review": {
      label: "延长审核期限",
      done: "已延长审核期限",
      consequence: "经本部门负责人批准延长一次。",
      fields: {
        days: pick("延长的工作日", {
          "5": "5 个工作日",
          "10": "10 个工作日",
          "15": "15 个工作日",
        }),
        reason: field("延长理由"),
      },
    },
    "complete-review": {
      label: "完成审核",
      done: "已完成审核",
      consequence: "审核期限终止；同意的可以告知或者决定，其余退回调查。",
      fields: {
        result: pick("审核意见", {
          agreed: "同意处理意见",
          correct: "建议纠正",
          "investigate-more": "建议补充调查",
        }),
        reviewer: field("审核人员", "办案人员不得作为审核人员。"),
        opinion: field("具体意见"),
      },
    },
    "notify-penalty": {
      label: "送达处罚告知书",
      done: "已告知拟作出的行政处罚",
      consequence:
        "当事人从此可以在线查阅对其公开的内容；陈述、申辩和要求听证的期限自送达之日起计算。",
      fields: {
        facts: field("查明的事实、理由和依据"),
        intended: field("拟作出的处罚"),
        hearingRight: pick("是否属于听证范围", { yes: "属于，已告知听证权利", no: "不属于" }),
        servedOn: field("送达日期"),
      },
    },
    ...hearingWords,
    "reopen-investigation": {
      label: "退回补充调查",
      done: "已退回补充调查",
      consequence: "案件回到调查状态，办案期限照常计算；拟处罚内容改变的，应当重新告知。",
      fields: { reason: field("需要查明的问题", "例如当事人提出的新事实、新证据。") },
    },
    ...crimeWords,
    decide: {
      label: "决定处罚",
      done: "已作出行政处罚决定",
      consequence: "办案期限终止，决定书送达期限和处罚信息公示期限开始计算；举报人可以看到结果。",
      fields: {
        penalties: field("处罚内容", "处罚种类，以及责令改正的事项。"),
        fine: field("罚款金额（元）", "没有罚款的，留空。"),
        collective: pick(
          "是否经负责人集体讨论",
          {
            yes: "是",
            no: "否",
          },
          "情节复杂或者重大违法行为，应当集体讨论决定。",
        ),
        reasons: field("事实、证据、依据和裁量理由", "包括陈述、申辩意见的采纳情况。"),
      },
    },
    ...decisionWords,
    ...executionWords,
    ...remedyWords,
    "publish-decision": {
      label: "公示处罚信息",
      done: "处罚信息已公示",
      consequence: "公示期限终止，社会公众可以看到本案已经处罚。",
      fields: {
        publishedOn: field("公示日期"),
        secretsRemoved: field("已对国家秘密、商业秘密和个人信息作必要处理"),
      },
    },
    "exempt-publication": {
      label: "不予公示",
      done: "依法不予公示",
      consequence: "公示期限终止，处罚信息不向社会公示。",
      fields: {
        ground: pick("情形", {
          "warning-only": "仅给予警告",
          secrecy: "经保密审查不宜公示",
        }),
        reason: field("理由"),
      },
    },
    ...endingWords,
    withdraw: {
      label: "撤回举报",
      done: "举报人撤回举报",
      consequence: "撤回不当然终止核查：承办人员收到通知后，仍须依职权决定是否立案。",
      fields: { reason: field("撤回的原因") },
    },
  },
  outcomes: penaltyOutcomeWords,
} satisfies ProcedureWords<typeof table>;
