import { field, type ProcedureWords, pick } from "#lib/messages/procedure-words";
import { intake } from "#lib/messages/zh/procedures/intake";
import type { overseasGuidance as table } from "#lib/procedures/overseas-guidance";

export const overseasGuidance = {
  name: "海外纠纷应对指导",
  about:
    "在境外被控侵权或者权利在境外受侵害的，指导机构评估风险、提示当地期限、组织专家指导，并推荐分级的服务机构；时间为目标时间。",
  states: {
    ...intake.states,
    guiding: { name: "指导中", about: "正在评估和指导。" },
    following: { name: "跟进中", about: "已出具指导意见，等待请求人反馈进展。" },
    concluded: { name: "已办结", about: "指导已经办结。" },
  },
  clocks: {
    ...intake.clocks,
    guide: { name: "出具指导意见的目标时间", onExpiry: "超过目标时间，列入督办。" },
  },
  actions: {
    ...intake.actions,
    "assess-risk": {
      label: "评估风险",
      done: "已评估风险",
      consequence: "只有请求人和参与的机构可以看到，时间不变。",
      fields: {
        risk: pick("风险", { low: "较低", middle: "中等", high: "较高" }),
        nextLimit: field("当地最近的期限", "例如答辩的最后一天；以当地法院、律师确认为准。"),
        assessment: field("评估"),
      },
    },
    "consult-experts": {
      label: "组织专家指导",
      done: "已组织专家指导",
      consequence: "请求人收到专家意见；意见仅供参考。",
      fields: { experts: field("专家"), opinion: field("专家意见") },
    },
    "recommend-organization": {
      label: "推荐服务机构",
      done: "已推荐服务机构",
      consequence: "请求人收到推荐；是否委托由请求人自己决定。",
      fields: {
        organization: field("机构", "写明国家或者地区。"),
        grade: pick("分级", {
          "grade-a": "甲级",
          "grade-b": "乙级",
          "grade-c": "丙级",
          "not-graded": "未分级",
        }),
        gradingVersion: field("分级办法的版本", "本中心公布的分级办法及其版本。"),
        reason: field("推荐理由"),
      },
    },
    "give-guidance": {
      label: "出具指导意见",
      done: "已出具指导意见",
      consequence: "请求人收到意见，出具意见的时间终止；此后等待请求人反馈。",
      fields: { guidance: field("指导意见"), nextStep: field("建议的下一步") },
    },
    "report-progress": {
      label: "反馈进展",
      done: "请求人反馈了进展",
      consequence: "指导机构可以看到。",
      fields: { information: field("进展", "当地程序走到哪一步，下一个期限是哪天。") },
    },
    conclude: {
      label: "办结",
      done: "指导已办结",
      consequence: "本程序终结，请求人收到结果。",
      fields: {
        result: pick("结果", {
          "dispute-settled": "境外纠纷已解决",
          represented: "已委托当地服务机构",
          guided: "已指导，由请求人自行处理",
          "given-up": "请求人放弃",
        }),
        reasons: field("说明"),
      },
    },
  },
  outcomes: {
    ...intake.outcomes,
    "dispute-settled": "境外纠纷已解决",
    represented: "已委托当地服务机构",
    guided: "已指导",
    "given-up": "请求人放弃",
  },
} satisfies ProcedureWords<typeof table>;
