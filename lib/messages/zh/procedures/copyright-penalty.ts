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
import type { copyrightPenalty as table } from "#lib/procedures/copyright-penalty";

const note = field("备注");
const approval = field("负责人批准", "批准人和审批表编号。");

export const copyrightPenalty = {
  name: "著作权行政处罚",
  about:
    "版权局、文化市场综合执法机构对同时损害公共利益的侵犯著作权行为受理投诉、调查并依法作出处罚决定。",
  states: {
    received: { name: "待受理", about: "已收到投诉材料，等待决定是否受理。" },
    supplementing: {
      name: "待补充材料",
      about: "等待投诉人补齐材料，补齐之日起重新计算受理期限。",
    },
    investigating: { name: "调查中", about: "已经受理并立案，正在调查取证。" },
    appraising: { name: "鉴定中", about: "案件中的专业性问题正在委托鉴定。" },
    "notice-signed": { name: "待送达告知书", about: "负责人已签发处罚事先告知书，等待送达。" },
    announcing: { name: "公告告知中", about: "无法找到当事人，正在以公告形式告知。" },
    ...penaltyStateWords,
    ...crimeStateWords,
    refused: { name: "不予受理", about: "投诉不符合受理条件。" },
  },
  clocks: {
    accept: { name: "受理期限", onExpiry: "逾期未书面告知是否受理，列入督办。" },
    supplement: { name: "补充材料期限", onExpiry: "逾期不补充的，可以不予受理。" },
    decide: { name: "办案期限", onExpiry: "逾期未作出处理决定，列入督办。" },
    defend: { name: "陈述申辩期限", onExpiry: "逾期未陈述、申辩的，视为放弃权利。" },
    "defend-announcement": {
      name: "公告后的陈述申辩期限",
      onExpiry: "期满视为已经告知，未陈述、申辩的视为放弃权利。",
    },
    ...penaltyClockWords,
    urge: { name: "催告履行期限", onExpiry: "仍不履行的，可以依法申请人民法院强制执行。" },
    ...crimeClockWords,
    ...remedyClockWords,
  },
  actions: {
    docket: {
      label: "受理并立案",
      done: "已受理并立案",
      consequence: "受理期限终止，办案期限开始计算；投诉人收到受理通知，当事人此时不会收到通知。",
      fields: {
        handlers: field("办案人员", "两名以上，具有行政执法资格。"),
        approval: field("负责人批准", "写明批准人和立案审批表编号。"),
        note,
      },
    },
    "request-supplement": {
      label: "要求补充材料",
      done: "已要求投诉人补充材料",
      consequence: "投诉人收到清单，只能一次性提出；受理期限终止，自收到全部材料之日起重新计算。",
      fields: { items: field("需要补充的材料", "逐项列明，每行一项，例如权属证明、侵权证据。") },
    },
    "answer-supplement": {
      label: "提交补充材料",
      done: "投诉人已提交补充材料",
      consequence: "补充材料期限终止，受理期限从今天起重新计算。",
      fields: { answer: field("补充说明", "对照清单逐项说明，文件在“证据”中上传。") },
    },
    refuse: {
      label: "不予受理",
      done: "已决定不予受理",
      consequence: "本程序终结，所有期限停止，投诉人收到书面理由。",
      fields: {
        ground: pick("不予受理的情形", {
          "no-prima-facie-evidence": "没有证据初步证明存在侵权行为",
          "no-standing": "投诉人不是权利人或者利害关系人",
          "no-public-interest": "没有同时损害公共利益，可以通过民事途径解决",
          "outside-jurisdiction": "不属于本机关管辖",
          "out-of-time": "超过给予行政处罚的法定期限",
          "not-supplemented": "逾期未补充材料",
        }),
        approval,
        reason: field("理由", "将书面告知投诉人。不属于本机关管辖的，请优先使用“移送”。"),
      },
    },
    ...measureWords,
    "send-for-appraisal": {
      label: "委托鉴定",
      done: "已委托鉴定",
      consequence: "鉴定的期间不计入查封扣押期限，须书面告知当事人；办案期限照常计算。",
      fields: {
        body: field("鉴定机构或者鉴定人"),
        question: field("鉴定事项"),
        expectedOn: field("预计完成日期"),
      },
    },
    "receive-appraisal": {
      label: "登记鉴定结论",
      done: "已收到鉴定结论",
      consequence: "查封扣押期限恢复计算，结论告知当事人。",
      fields: {
        result: pick("结论", {
          infringing: "与权利作品相同或者实质性相似",
          licensed: "正版或者经许可",
          inconclusive: "无法认定",
        }),
        note: field("结论要点"),
      },
    },
    "add-information": {
      label: "补充线索",
      done: "投诉人已补充线索",
      consequence: "内容转给承办人员，期限不变。",
      fields: { information: field("线索内容", "文件在“证据”中上传。") },
    },
    "record-step": {
      label: "记录办案步骤",
      done: "已记录办案步骤",
      consequence: "只有办案机关和参与的机构可以看到，期限不变。",
      fields: {
        step: pick("步骤", {
          inspection: "现场检查",
          questioning: "询问",
          sampling: "抽样取证",
          "online-evidence": "网络取证",
          "entrusted-investigation": "委托其他机关调查",
          recheck: "复核陈述、申辩",
          other: "其他",
        }),
        note: field("内容"),
      },
    },
    "submit-for-review": {
      label: "送交审核",
      done: "调查终结，已送交审核",
      consequence: "案件进入审核；只有办案机关可以看到。",
      fields: {
        report: field("案件调查报告", "是否违法、处理意见和有关事实、理由、依据，附全部证据。"),
      },
    },
    "complete-review": {
      label: "完成审核",
      done: "已完成审核",
      consequence: "同意的可以告知或者决定，其余退回调查。",
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
    "sign-notice": {
      label: "签发处罚事先告知书",
      done: "负责人已签发处罚事先告知书",
      consequence: "告知书等待送达，当事人此时还不会看到。",
      fields: {
        facts: field("查明的事实、理由和依据"),
        intended: field("拟作出的处罚"),
        hearingRight: pick("是否属于听证范围", { yes: "属于，告知听证权利", no: "不属于" }),
      },
    },
    "notify-penalty": {
      label: "送达处罚告知书",
      done: "已告知拟作出的行政处罚",
      consequence:
        "当事人从此可以在线查阅对其公开的内容；陈述、申辩和要求听证的期限自被告知之日起计算。",
      fields: {
        method: pick("送达方式", {
          "in-person": "直接送达",
          "left-at-address": "留置送达",
          post: "邮寄送达",
        }),
        servedOn: field("被告知日期", "直接送达以签收之日为准，邮寄送达以回执上的收件日期为准。"),
      },
    },
    "announce-notice": {
      label: "公告告知",
      done: "已以公告形式告知",
      consequence: "公告后的陈述申辩期限开始计算，期满视为已经告知。",
      fields: {
        place: field("公告的媒体或者场所"),
        reason: field("无法找到当事人的情况"),
      },
    },
    "end-announcement": {
      label: "公告期满",
      done: "公告期满，视为已经告知",
      consequence: "公告期限终止，要求听证的期限开始计算。",
      fields: {},
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
      consequence: "办案期限终止，决定书送达期限开始计算；投诉人可以看到结果。",
      fields: {
        penalties: field("处罚内容", "处罚种类，以及责令停止侵权行为的事项。"),
        fine: field("罚款金额（元）", "没有罚款的，留空。"),
        collective: pick(
          "是否经负责人集体讨论",
          { yes: "是", no: "否" },
          "情节复杂或者重大违法行为，应当集体讨论决定。",
        ),
        reasons: field("事实、证据、依据和裁量理由", "包括陈述、申辩意见的采纳情况。"),
      },
    },
    ...decisionWords,
    ...executionWords,
    ...remedyWords,
    "publish-decision": {
      label: "公开处罚决定",
      done: "处罚决定已公开",
      consequence: "社会公众可以看到本案已经处罚；决定被变更、撤销的，应当依法撤回。",
      fields: {
        publishedOn: field("公开日期"),
        secretsRemoved: field("已对国家秘密、商业秘密和个人信息作必要处理"),
      },
    },
    ...endingWords,
    withdraw: {
      label: "撤回投诉",
      done: "投诉人撤回投诉",
      consequence: "撤回不当然终止办理：承办人员收到通知后，仍须依职权决定是否立案。",
      fields: { reason: field("撤回的原因") },
    },
  },
  outcomes: penaltyOutcomeWords,
} satisfies ProcedureWords<typeof table>;
