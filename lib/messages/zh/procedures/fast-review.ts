import { field, type ProcedureWords, pick } from "#lib/messages/procedure-words";
import type { fastReview as table } from "#lib/procedures/fast-review";

const reason = field("理由", "写明依据，将告知申请人。");
const note = field("备注");
const items = field("需要补充的材料", "逐项列明，每行一项。");
const answer = field("补充说明", "对照清单逐项说明，文件在“证据”中上传。");

export const fastReview = {
  name: "快速维权审查",
  about:
    "知识产权保护中心审查快速通道申请，并出具供参考的侵权判断意见；时间均为中心目标，非法定期限。",
  states: {
    requested: { name: "待审查", about: "已收到快速通道申请，正在审查是否准予。" },
    supplementing: { name: "待补充材料", about: "等待申请人补充材料，审查时间暂停计算。" },
    reviewing: { name: "快速审查中", about: "已准予快速通道，正在研究侵权判断意见。" },
    "awaiting-material": {
      name: "待补充证据",
      about: "等待申请人补充证据，出具意见的时间暂停计算。",
    },
    "opinion-issued": { name: "已出具意见", about: "已出具侵权判断意见，准备移交后续途径。" },
    "handed-over": { name: "已移交", about: "意见已移交后续途径，快速审查办结。" },
    refused: { name: "不予快速通道", about: "不符合快速通道的条件，按普通程序办理。" },
    downgraded: { name: "已转普通程序", about: "快速通道被撤回，按普通程序办理。" },
    withdrawn: { name: "已撤回", about: "申请人撤回快速通道申请。" },
  },
  clocks: {
    "decide-request": { name: "审查申请的目标时间", onExpiry: "超过目标时间，列入督办。" },
    supplement: {
      name: "补充材料的时间",
      onExpiry: "逾期不补充的，按现有材料审查或者不予快速通道。",
    },
    opinion: { name: "出具意见的目标时间", onExpiry: "超过目标时间，列入督办。" },
    material: { name: "补充证据的时间", onExpiry: "逾期不补充的，按现有材料审查或者转普通程序。" },
    "hand-over": { name: "移交的目标时间", onExpiry: "超过目标时间，列入督办。" },
  },
  actions: {
    grant: {
      label: "准予快速通道",
      done: "已准予快速通道",
      consequence:
        "本案在各机构的列表中标为快速通道；审查申请的时间终止，出具意见的时间开始计算，申请人收到理由。",
      fields: {
        grounds: pick("符合的条件", {
          "registered-filer": "申请人已在中心备案",
          "field-of-center": "属于中心的服务领域",
          "right-stable": "权利稳定",
          "facts-clear": "事实清楚、证据充分",
          urgent: "情况紧急",
        }),
        reason,
      },
    },
    "request-supplement": {
      label: "要求补充材料",
      done: "已要求申请人补充材料",
      consequence: "申请人收到清单，只能一次性提出；审查申请的时间暂停，补充材料的时间开始计算。",
      fields: { items },
    },
    "answer-supplement": {
      label: "提交补充材料",
      done: "申请人已提交补充材料",
      consequence: "材料转给审查员，审查申请的时间恢复计算。",
      fields: { answer },
    },
    "stop-waiting": {
      label: "按现有材料审查",
      done: "逾期未补充，按现有材料审查",
      consequence: "补充材料的时间终止，审查申请的时间恢复计算。",
      fields: { note },
    },
    refuse: {
      label: "不予快速通道",
      done: "已决定不予快速通道",
      consequence: "快速审查终结，其他程序不受影响，申请人收到理由。",
      fields: {
        ground: pick("情形", {
          "not-registered": "申请人未在中心备案",
          "other-field": "不属于中心的服务领域",
          "right-unstable": "权利不稳定",
          "facts-unclear": "事实不清或者证据不足",
          "not-supplemented": "逾期未补充材料",
        }),
        reason,
      },
    },
    "set-aside": {
      label: "退回，不作审查",
      done: "已退回，不作快速审查",
      consequence: "快速审查终结；用于没有有效的快速通道申请、误送本中心等情形，快速通道记录不变。",
      fields: { reason },
    },
    "withdraw-fast-track": {
      label: "撤回快速通道",
      done: "已撤回快速通道，转普通程序",
      consequence: "本案不再标为快速通道，快速审查终结，其他程序照常办理，申请人收到理由。",
      fields: {
        ground: pick("情形", {
          "right-unstable": "权利不稳定",
          "false-statement": "申请人陈述不实",
          "other-field": "不属于中心的服务领域",
          "facts-unclear": "事实不清或者证据不足",
        }),
        reason,
      },
    },
    "record-step": {
      label: "记录审查步骤",
      done: "已记录审查步骤",
      consequence: "只有参与的机构可以看到，时间不变。",
      fields: {
        step: pick("步骤", {
          "claim-chart": "权利要求对照",
          "prior-art": "现有技术、现有设计检索",
          consultation: "咨询专家",
          other: "其他",
        }),
        note: field("内容"),
      },
    },
    "note-invalidation": {
      label: "登记无效宣告进展",
      done: "已登记关联的无效宣告程序",
      consequence:
        "申请人和办案机构看到无效宣告的编号和进展；时间不变。权利不稳定的，可以据此不予或者撤回快速通道。",
      fields: {
        number: field("无效宣告案件编号"),
        stage: pick("进展", {
          filed: "已提出请求",
          accepted: "已受理",
          maintained: "维持有效",
          "partly-invalid": "部分无效",
          invalid: "全部无效",
        }),
        notedOn: field("查明日期"),
      },
    },
    "request-material": {
      label: "要求补充证据",
      done: "已要求申请人补充证据",
      consequence: "申请人收到清单，只能一次性提出；出具意见的时间暂停，补充证据的时间开始计算。",
      fields: { items },
    },
    "submit-material": {
      label: "提交补充证据",
      done: "申请人已提交补充证据",
      consequence: "材料转给审查员，出具意见的时间恢复计算。",
      fields: { answer },
    },
    "proceed-without-material": {
      label: "按现有证据审查",
      done: "逾期未补充，按现有证据审查",
      consequence: "补充证据的时间终止，出具意见的时间恢复计算。",
      fields: { note },
    },
    "extend-opinion": {
      label: "延长出具意见的时间",
      done: "已延长出具意见的时间",
      consequence: "经中心负责人批准延长一次，申请人可以看到新的目标日期和理由。",
      fields: { reason: field("延长理由") },
    },
    "issue-opinion": {
      label: "出具意见",
      done: "已出具侵权判断意见",
      consequence:
        "申请人可以查阅意见；出具意见的时间终止，移交的时间开始计算。意见仅供参考，不具有强制力。",
      fields: {
        conclusion: pick("结论", {
          "likely-infringement": "侵权可能性较大",
          "unlikely-infringement": "侵权可能性较小",
          "cannot-tell": "现有材料无法判断",
        }),
        claimChart: field("对照分析", "逐项对照权利要求的技术特征，或者外观设计的要部。"),
        reasons: field("理由和依据"),
      },
    },
    "hand-over": {
      label: "移交",
      done: "已移交后续途径",
      consequence: "快速审查终结，申请人收到后续途径；请同时用“转送”把意见送交接办机构。",
      fields: {
        next: pick("后续途径", {
          adjudication: "行政裁决",
          penalty: "行政处罚",
          platform: "平台处理",
          mediation: "调解",
          court: "诉讼",
          none: "申请人自行处理",
        }),
        note,
      },
    },
    withdraw: {
      label: "撤回申请",
      done: "申请人已撤回快速通道申请",
      consequence: "快速审查终结，本案不再标为快速通道，其他程序不受影响。",
      fields: { reason: field("撤回的原因") },
    },
  },
  outcomes: {
    refused: "不予快速通道",
    "set-aside": "退回，不作审查",
    downgraded: "转普通程序",
    adjudication: "移交行政裁决",
    penalty: "移交行政处罚",
    platform: "移交平台处理",
    mediation: "移交调解",
    court: "引导诉讼",
    none: "申请人自行处理",
    withdrawn: "撤回申请",
  },
} satisfies ProcedureWords<typeof table>;
