import { field, type ProcedureWords, pick } from "#lib/messages/procedure-words";
import { intake } from "#lib/messages/zh/procedures/intake";
import type { rightsAid as table } from "#lib/procedures/rights-aid";

export const rightsAid = {
  name: "维权援助",
  about:
    "维权援助机构、园区提供咨询、取证指导和服务机构推荐，帮您找到有权处理的机构；不作裁决，不收取费用，时间为目标时间。",
  states: {
    ...intake.states,
    helping: { name: "援助中", about: "正在提供咨询和援助。" },
    concluded: { name: "已办结", about: "援助已经办结。" },
  },
  clocks: {
    ...intake.clocks,
    help: { name: "援助的目标时间", onExpiry: "超过目标时间，列入督办。" },
  },
  actions: {
    ...intake.actions,
    advise: {
      label: "出具咨询意见",
      done: "已出具咨询意见",
      consequence: "只有请求人和参与的机构可以看到，对方看不到；意见仅供参考。",
      fields: {
        about: pick("事项", {
          "way-to-go": "走哪条途径",
          standing: "请求人资格",
          "stability-of-right": "权利是否稳定",
          evidence: "证据是否充分",
          amount: "可以主张多少",
        }),
        advice: field("意见"),
      },
    },
    "help-with-evidence": {
      label: "协助取证",
      done: "已协助取证",
      consequence: "只有请求人和参与的机构可以看到。",
      fields: {
        help: pick("方式", {
          "preservation-guide": "指导保全、公证",
          "on-site-guide": "现场指导",
          "expert-opinion": "组织专家论证",
          translation: "翻译",
        }),
        note: field("内容"),
      },
    },
    "recommend-service": {
      label: "推荐服务机构",
      done: "已推荐服务机构",
      consequence: "请求人收到推荐；是否委托由请求人自己决定。",
      fields: {
        service: pick("服务", {
          lawyer: "律师",
          "patent-agent": "专利代理",
          "trademark-agent": "商标代理",
          notary: "公证",
          appraisal: "鉴定",
        }),
        organization: field("机构", "至少推荐两家，写明各自的特点。"),
        reason: field("推荐理由"),
      },
    },
    "report-back": {
      label: "反馈进展",
      done: "请求人反馈了进展",
      consequence: "援助机构可以看到，对方看不到。",
      fields: { information: field("进展", "做了什么，结果如何，还需要什么帮助。") },
    },
    conclude: {
      label: "办结",
      done: "援助已办结",
      consequence: "本程序终结，请求人收到结果；需要其他机构办理的，请同时用“转送”。",
      fields: {
        result: pick("结果", {
          advised: "已提供咨询",
          "led-to-body": "已引导至有权机构",
          "service-recommended": "已推荐服务机构",
          "nothing-possible": "目前没有可行途径",
        }),
        reasons: field("说明", "写明建议的下一步和期限。"),
      },
    },
  },
  outcomes: {
    ...intake.outcomes,
    advised: "已提供咨询",
    "led-to-body": "已引导至有权机构",
    "service-recommended": "已推荐服务机构",
    "nothing-possible": "目前没有可行途径",
  },
} satisfies ProcedureWords<typeof table>;
