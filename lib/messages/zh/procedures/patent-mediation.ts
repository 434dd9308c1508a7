import { field, type ProcedureWords, pick } from "#lib/messages/procedure-words";
import {
  agreementClockWords,
  agreementOutcomes,
  agreementStateWords,
  agreementWords,
} from "#lib/messages/zh/procedures/mediation-steps";
import { serviceMethods } from "#lib/messages/zh/procedures/service-methods";
import type { patentMediation as table } from "#lib/procedures/patent-mediation";

const note = field("备注");

export const patentMediation = {
  name: "专利纠纷行政调解",
  about:
    "管理专利工作的部门应当事人请求，对专利申请权、权属、奖酬、侵权赔偿数额等纠纷进行调解；对方不同意或者不答复的，不予立案。",
  states: {
    received: { name: "待通知", about: "已收到调解请求书，等待通知被请求人。" },
    notified: { name: "待答复", about: "已通知被请求人，等待其提交意见陈述。" },
    replied: { name: "待立案", about: "被请求人已答复，等待决定是否立案。" },
    ...agreementStateWords,
    refused: { name: "不予立案", about: "被请求人不同意或者未答复，或者请求不符合条件。" },
    withdrawn: { name: "已撤回", about: "请求人撤回调解请求。" },
  },
  clocks: {
    notify: { name: "通知期限", onExpiry: "逾期未通知被请求人，列入督办。" },
    reply: { name: "答复期限", onExpiry: "逾期不答复的，不予立案。" },
    "docket-decision": { name: "立案期限", onExpiry: "逾期未决定是否立案，列入督办。" },
    ...agreementClockWords,
  },
  actions: {
    notify: {
      label: "通知被请求人",
      done: "已通知被请求人",
      consequence:
        "被请求人从此可以在线查阅并答复；通知期限终止，答复期限自收到之日起计算，逾期不答复的，不予立案。",
      fields: { method: pick("送达方式", serviceMethods), servedOn: field("收到日期") },
    },
    "agree-to-mediate": {
      label: "同意调解",
      done: "被请求人同意调解",
      consequence: "意见陈述转给请求人；答复期限终止，立案期限开始计算。",
      fields: { statement: field("意见陈述") },
    },
    "refuse-to-mediate": {
      label: "不同意调解",
      done: "被请求人不同意调解",
      consequence: "请求人可以看到理由；答复期限终止，办案部门将作出不予立案的决定。",
      fields: { reason: field("理由") },
    },
    "refuse-for-silence": {
      label: "逾期未答复，不予立案",
      done: "被请求人逾期未答复，不予立案",
      consequence: "本程序终结，双方收到通知。期限届满的，平台自动办理。",
      fields: { note },
    },
    docket: {
      label: "立案",
      done: "已立案，开始调解",
      consequence: "双方收到通知；立案期限终止，调解时间开始计算。",
      fields: { mediator: field("调解人员"), note },
    },
    refuse: {
      label: "不予立案",
      done: "已决定不予立案",
      consequence: "本程序终结，请求人收到理由；已经通知的，被请求人也收到通知。",
      fields: {
        ground: pick("情形", {
          "respondent-refused": "被请求人不同意调解",
          "outside-remit": "不属于调解范围或者本部门管辖",
          "no-standing": "请求人不是当事人或者利害关系人",
          "suit-pending": "已就该纠纷起诉或者申请仲裁",
        }),
        reason: field("理由"),
      },
    },
    ...agreementWords,
    withdraw: {
      label: "撤回请求",
      done: "请求人已撤回调解请求",
      consequence: "本程序终结，所有时间停止；已经通知的，被请求人收到通知。",
      fields: { reason: field("撤回的原因") },
    },
  },
  outcomes: {
    ...agreementOutcomes,
    refused: "不予立案",
    "not-answered": "逾期未答复，不予立案",
    withdrawn: "撤回请求",
  },
} satisfies ProcedureWords<typeof table>;
