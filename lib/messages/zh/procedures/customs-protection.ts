import { field, type ProcedureWords, pick } from "#lib/messages/procedure-words";
import {
  hearingWords,
  penaltyClockWords,
  penaltyStateWords,
} from "#lib/messages/zh/procedures/penalty-steps";
import {
  remedyClockWords,
  remedyStateWords,
  remedyWords,
} from "#lib/messages/zh/procedures/remedy-words";
import type { customsProtection as table } from "#lib/procedures/customs-protection";

const approval = field("负责人批准", "批准人和审批文号。");
const goods = field("货物", "品名、数量、价值、进出口口岸和报关单号。");
const findings = field("调查认定的事实和依据");
const releasedOn = field("放行日期");
const note = field("备注");
const { notified, deciding, heard } = penaltyStateWords;
const late = "期限届满未收到人民法院协助执行通知的，应当放行货物。";

export const customsProtection = {
  name: "知识产权海关保护",
  about: "海关依申请或者依职权扣留涉嫌侵权的进出口货物，调查认定，依法放行、没收和处置。",
  states: {
    received: { name: "待审查", about: "已收到保护申请或者线索，正在审查。" },
    supplementing: { name: "待补充材料", about: "等待权利人补充申请材料。" },
    "holder-notified": {
      name: "待权利人申请扣留",
      about: "海关发现涉嫌侵犯备案知识产权的货物，已通知权利人；逾期未申请并担保的不予扣留。",
    },
    applied: { name: "已申请扣留", about: "权利人已提出申请并提供担保，等待海关扣留。" },
    "detained-on-application": {
      name: "依申请扣留",
      about: "货物已依权利人申请扣留，等待人民法院的协助执行通知。",
    },
    investigating: { name: "调查认定中", about: "货物已依职权扣留，海关正在调查是否侵权。" },
    undetermined: {
      name: "不能认定",
      about: "海关不能认定是否侵权，等待人民法院的协助执行通知，期满放行。",
    },
    "held-for-court": { name: "协助法院扣留", about: "已收到人民法院协助执行通知，等待裁判结果。" },
    "released-on-security": {
      name: "担保放行",
      about: "收发货人提供等值担保金后放行，等待权利人起诉或者期满退还担保金。",
    },
    infringing: { name: "认定侵权", about: "海关认定货物侵权，准备立案处罚。" },
    docketed: { name: "处罚立案", about: "已立案，准备告知拟没收的货物和处罚。" },
    notified,
    "hearing-requested": penaltyStateWords["hearing-requested"],
    "hearing-scheduled": penaltyStateWords["hearing-scheduled"],
    heard: { name: heard.name, about: "听证已经结束，等待负责人决定。" },
    deciding,
    confiscated: { name: "已没收", about: "侵权货物已决定没收，等待处置。" },
    ...remedyStateWords,
    disposed: { name: "已处置", about: "货物已处置，等待结算担保和费用。" },
    released: { name: "已放行", about: "货物已放行或者解除扣留，等待结算担保和费用。" },
    closed: { name: "已办结", about: "担保和费用已结算，本程序办结。" },
    refused: { name: "驳回申请", about: "申请不符合规定，已驳回。" },
    "not-detained": { name: "未扣留", about: "没有扣留货物，本程序办结。" },
    withdrawn: { name: "已撤回", about: "权利人已撤回申请。" },
  },
  clocks: {
    "answer-application": { name: "审查申请的目标时间", onExpiry: "超过目标时间，列入督办。" },
    supplement: { name: "补充材料期限", onExpiry: "逾期不补充的，可以驳回申请。" },
    apply: { name: "申请扣留并提供担保的期限", onExpiry: "逾期未申请或者未担保的，不予扣留。" },
    investigate: { name: "调查认定期限", onExpiry: "逾期未认定，列入督办。" },
    "court-notice-application": { name: "依申请扣留后等待法院通知的期限", onExpiry: late },
    "court-notice-ex-officio": {
      name: "依职权扣留后等待法院通知的期限",
      onExpiry: "期限届满未收到人民法院通知，且不能认定侵权的，应当放行货物。",
    },
    decide: { name: "办案期限", onExpiry: "逾期未作出处理决定，列入督办。" },
    "hearing-request": penaltyClockWords["hearing-request"],
    ...remedyClockWords,
  },
  actions: {
    "request-supplement": {
      label: "要求补充材料",
      done: "已要求权利人补充材料",
      consequence: "权利人收到清单，只能一次性提出；审查时间终止，收到材料后重新计算。",
      fields: { items: field("需要补充的材料", "逐项列明，每行一项。") },
    },
    "answer-supplement": {
      label: "提交补充材料",
      done: "权利人已提交补充材料",
      consequence: "补充材料期限终止，审查时间从今天起重新计算。",
      fields: { answer: field("补充说明", "对照清单逐项说明，文件在“证据”中上传。") },
    },
    refuse: {
      label: "驳回申请",
      done: "海关已驳回申请",
      consequence: "本程序终结，权利人收到书面理由。",
      fields: {
        ground: pick("情形", {
          "no-prima-facie-evidence": "没有证明侵权事实明显存在的证据",
          "no-security": "未提供担保",
          "right-not-protected": "权利不在海关保护的范围或者已经失效",
          "goods-not-found": "未发现涉嫌侵权的货物",
          "not-supplemented": "逾期未补充材料",
        }),
        reason: field("理由", "将书面通知权利人。"),
      },
    },
    "detain-on-application": {
      label: "依申请扣留",
      done: "海关已依申请扣留货物",
      consequence:
        "权利人收到书面通知，扣留凭单送达收发货人，收发货人从此可以在线查阅对其公开的内容；等待法院通知的期限自扣留之日起计算，期满放行。",
      fields: {
        goods,
        security: field("担保金额（元）", "不超过货物等值的担保。"),
        detainedOn: field("扣留日期"),
        approval,
      },
    },
    "notify-holder": {
      label: "通知权利人",
      done: "海关发现涉嫌侵权货物，已通知权利人",
      consequence: "权利人申请扣留并提供担保的期限自通知送达之日起计算，逾期放行。",
      fields: {
        goods,
        recordal: field("备案号", "所涉及的海关备案。"),
        servedOn: field("通知送达日期"),
      },
    },
    "apply-for-detention": {
      label: "申请扣留并提供担保",
      done: "权利人已申请扣留并提供担保",
      consequence: "申请扣留的期限终止，海关将扣留货物并调查。",
      fields: {
        application: field("申请的事实和理由"),
        security: field("担保金额（元）", "用于赔偿不当扣留的损失和支付仓储、处置费用。"),
      },
    },
    "decline-detention": {
      label: "不申请扣留",
      done: "权利人不申请扣留",
      consequence: "本程序终结，海关不扣留货物。",
      fields: { reason: field("理由", "例如货物已经授权。") },
    },
    "pass-goods": {
      label: "逾期未申请，不予扣留",
      done: "权利人逾期未申请或者未担保，海关不予扣留",
      consequence: "本程序终结，货物依法放行。",
      fields: {},
    },
    "reject-application": {
      label: "不予扣留",
      done: "海关决定不予扣留",
      consequence: "本程序终结，权利人收到理由，担保退还。",
      fields: {
        ground: pick("情形", {
          "no-security": "担保不符合规定",
          "goods-gone": "货物已经离开海关监管",
          other: "其他情形",
        }),
        reason: field("理由"),
      },
    },
    "detain-ex-officio": {
      label: "扣留货物",
      done: "海关已依职权扣留货物",
      consequence:
        "扣留凭单送达收发货人，收发货人从此可以在线查阅对其公开的内容；调查认定期限和等待法院通知的期限自扣留之日起计算。",
      fields: { goods, detainedOn: field("扣留日期"), approval },
    },
    "record-step": {
      label: "记录办理步骤",
      done: "已记录办理步骤",
      consequence: "只有海关和参与的机构可以看到，期限不变。",
      fields: {
        step: pick("步骤", {
          inspection: "查验",
          viewing: "权利人或者收发货人查看货物",
          questioning: "询问",
          sampling: "取样、鉴定",
          assistance: "请知识产权主管部门协助",
          other: "其他",
        }),
        note: field("内容"),
      },
    },
    "add-information": {
      label: "补充材料和线索",
      done: "权利人已补充材料和线索",
      consequence: "内容转给承办人员，期限不变。",
      fields: { information: field("内容", "文件在“证据”中上传。") },
    },
    "explain-goods": {
      label: "提交书面说明",
      done: "收发货人已提交书面说明",
      consequence: "说明送交海关，期限不变。",
      fields: { statement: field("未侵犯知识产权的说明", "证据在“证据”中上传。") },
    },
    "ask-release-on-security": {
      label: "请求担保放行",
      done: "收发货人请求担保放行",
      consequence: "海关和权利人收到请求；只适用于涉嫌侵犯专利权的货物。",
      fields: {
        security: field("担保金（元）", "与货物等值。"),
        reason: field("未侵犯专利权的理由"),
      },
    },
    "release-on-security": {
      label: "同意担保放行",
      done: "海关同意担保放行",
      consequence: "货物放行，调查和等待法院通知的期限终止；权利人应当在合理期限内起诉。",
      fields: { reason: field("说明", "确认货物涉嫌侵犯专利权，担保金已经收取。") },
    },
    "return-counter-security": {
      label: "退还担保金",
      done: "海关已退还收发货人的担保金",
      consequence: "权利人未在合理期限内起诉，担保金退还收发货人。",
      fields: { reason: field("说明"), returnedOn: field("退还日期") },
    },
    "find-infringement": {
      label: "认定侵权",
      done: "海关认定货物侵权",
      consequence: "调查认定期限和等待法院通知的期限终止，双方收到认定，准备处罚。",
      fields: { findings, approval },
    },
    "find-no-infringement": {
      label: "认定不侵权，放行",
      done: "海关认定货物未侵权，已放行",
      consequence: "所有期限终止，货物放行，双方收到认定。",
      fields: { findings, approval, releasedOn },
    },
    "find-undetermined": {
      label: "不能认定",
      done: "海关不能认定是否侵权",
      consequence: "调查认定期限终止，立即书面通知权利人；等待法院通知的期限照常计算，期满放行。",
      fields: { findings, servedOn: field("通知权利人的日期") },
    },
    "record-court-notice": {
      label: "登记法院协助执行通知",
      done: "海关已收到人民法院协助执行通知",
      consequence: "调查和等待法院通知的期限终止，货物按人民法院的通知继续扣留。",
      fields: { court: field("法院和文号"), receivedOn: field("收到日期"), note },
    },
    "release-without-notice": {
      label: "期满放行",
      done: "期满未收到人民法院通知，货物已放行",
      consequence: "扣留终止，货物放行，双方收到通知。",
      fields: { note },
    },
    "withdraw-application": {
      label: "撤回扣留申请",
      done: "权利人撤回扣留申请",
      consequence: "所有期限终止，货物放行；因扣留产生的费用和损失依法由权利人承担。",
      fields: { reason: field("撤回的原因") },
    },
    "record-court-outcome": {
      label: "登记法院处理结果",
      done: "已登记人民法院的处理结果",
      consequence: "货物按结果处置或者放行，双方可以看到。",
      fields: {
        result: pick("结果", {
          "court-disposes": "人民法院认定侵权并处置货物",
          "no-infringement": "人民法院认定不侵权",
          "measure-lifted": "人民法院解除措施",
        }),
        court: field("法院和案号"),
        note: field("要点"),
      },
    },
    "docket-penalty": {
      label: "立案",
      done: "海关已立案处罚",
      consequence: "办案期限开始计算，收发货人可以看到。",
      fields: { handlers: field("办案人员", "两名以上，具有行政执法资格。"), approval },
    },
    "notify-penalty": {
      label: "送达处罚告知书",
      done: "已告知拟作出的行政处罚",
      consequence: "陈述、申辩和要求听证的期限自送达之日起计算。",
      fields: {
        facts: field("查明的事实、理由和依据"),
        intended: field("拟没收的货物和拟作出的处罚"),
        servedOn: field("送达日期"),
      },
    },
    ...hearingWords,
    confiscate: {
      label: "决定没收",
      done: "海关已决定没收侵权货物",
      consequence:
        "办案期限终止，申请行政复议和提起行政诉讼的期限自送达之日起计算；权利人收到侵权货物的有关情况。",
      fields: {
        goods: field("没收的货物"),
        fine: field("罚款金额（元）", "没有罚款的，留空。"),
        reasons: field("事实、证据、依据和裁量理由"),
        servedOn: field("决定书送达日期"),
      },
    },
    "release-after-notice": {
      label: "不予没收，放行",
      done: "海关决定不予没收，货物已放行",
      consequence: "办案期限终止，货物放行，双方收到理由。",
      fields: { reason: field("理由"), releasedOn },
    },
    ...remedyWords,
    "record-reconsideration": {
      ...remedyWords["record-reconsideration"],
      consequence:
        "不服复议决定的起诉期限自送达之日起计算，货物可以继续处置；没收被撤销的，请用“撤销没收”。",
    },
    "record-judgment": {
      ...remedyWords["record-judgment"],
      consequence: "货物可以继续处置；没收被撤销的，请用“撤销没收”。",
    },
    "revoke-confiscation": {
      label: "撤销没收",
      done: "没收决定已撤销",
      consequence: "所有期限停止，货物退还，双方收到理由。",
      fields: {
        ground: pick("情形", {
          reconsideration: "行政复议决定撤销",
          judgment: "人民法院判决撤销",
          "own-motion": "海关自行纠正",
        }),
        reason: field("理由"),
      },
    },
    "dispose-of-goods": {
      label: "处置货物",
      done: "没收的货物已处置",
      consequence: "货物按法定顺序处置，双方可以看到处置方式。",
      fields: {
        way: pick(
          "处置方式",
          {
            donated: "转交公益机构用于社会公益事业",
            "bought-by-holder": "权利人有收购意愿，有偿转让给权利人",
            auctioned: "消除侵权特征后依法拍卖",
            destroyed: "侵权特征无法消除，予以销毁",
          },
          "依法按先后顺序选择；进口假冒商标的货物，除特殊情况外，不能仅清除商标即允许进入商业渠道。",
        ),
        approval,
        note: field("处置情况"),
      },
    },
    close: {
      label: "结算并办结",
      done: "担保和费用已结算，本程序办结",
      consequence: "本程序终结；尚在计算的复议、起诉期限不受影响。",
      fields: {
        security: pick("权利人的担保", {
          returned: "全部退还",
          "costs-deducted": "扣除仓储、保管、处置等费用后退还",
          "paid-to-consignee": "依法用于赔偿收发货人的损失",
          none: "没有担保",
        }),
        approval,
        note,
      },
    },
    withdraw: {
      label: "撤回申请",
      done: "权利人已撤回申请",
      consequence: "本程序终结，海关收到通知。",
      fields: { reason: field("撤回的原因") },
    },
  },
  outcomes: {
    refused: "驳回申请",
    declined: "权利人不申请扣留",
    "not-applied": "逾期未申请，不予扣留",
    rejected: "不予扣留",
    "released-on-security": "担保放行",
    "no-infringement": "不侵权，放行",
    "no-court-notice": "期满放行",
    withdrawn: "撤回",
    "court-disposes": "人民法院处置",
    "measure-lifted": "人民法院解除措施，放行",
    confiscated: "没收",
    revoked: "没收已撤销",
  },
} satisfies ProcedureWords<typeof table>;
