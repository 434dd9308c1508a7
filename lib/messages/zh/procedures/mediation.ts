import { field, type ProcedureWords, pick } from "#lib/messages/procedure-words";
import {
  agreementClockWords,
  agreementOutcomes,
  agreementStateWords,
  agreementWords,
} from "#lib/messages/zh/procedures/mediation-steps";
import type { mediation as table } from "#lib/procedures/mediation";

const note = field("备注");

export const mediation = {
  name: "调解",
  about:
    "调解组织在双方自愿的基础上主持协商；达成协议的，可以共同申请司法确认。时间为目标，非法定期限。",
  states: {
    requested: { name: "待接受", about: "已收到调解申请或者委托，等待调解员接受。" },
    accepted: { name: "待邀请", about: "调解员已接受，准备邀请当事人。" },
    invited: { name: "待双方答复", about: "已邀请双方，等待各自答复。" },
    "awaiting-complainant": { name: "待投诉人答复", about: "等待投诉人答复是否同意调解。" },
    "awaiting-respondent": { name: "待对方答复", about: "等待被投诉人答复是否同意调解。" },
    ...agreementStateWords,
    declined: { name: "未接受", about: "调解组织未接受本次调解。" },
    refused: { name: "当事人不同意", about: "一方不同意调解，或者逾期未答复。" },
    withdrawn: { name: "已撤回", about: "投诉人撤回调解申请。" },
  },
  clocks: {
    accept: { name: "接受的目标时间", onExpiry: "超过目标时间，列入督办。" },
    reply: { name: "答复的时间", onExpiry: "逾期不答复的，视为不同意调解。" },
    ...agreementClockWords,
  },
  actions: {
    accept: {
      label: "接受调解",
      done: "调解员已接受",
      consequence: "申请人收到通知，接受的时间终止；请随后邀请当事人。",
      fields: { mediator: field("调解员"), note },
    },
    decline: {
      label: "不接受",
      done: "调解组织未接受",
      consequence: "本程序终结，申请人收到理由；法院委托的，案件转回立案审查。",
      fields: {
        ground: pick("情形", {
          "outside-remit": "不属于本组织调解的范围",
          "not-for-mediation": "依法不能调解",
          "conflict-of-interest": "与本案有利害关系",
          overloaded: "无法在合理时间内安排",
        }),
        reason: field("理由", "将告知申请人和委托机构。"),
      },
    },
    invite: {
      label: "邀请当事人",
      done: "已邀请当事人调解",
      consequence: "被邀请的一方从此可以在线查阅案件并答复；答复的时间自收到邀请之日起计算。",
      fields: {
        whom: pick("还需要谁同意", {
          respondent: "被投诉人（投诉人已申请）",
          complainant: "投诉人（被投诉人已申请）",
          both: "双方",
        }),
        servedOn: field("收到邀请的日期"),
      },
    },
    "consent-as-complainant": {
      label: "同意调解",
      done: "投诉人同意调解",
      consequence: "还需要对方同意。",
      fields: { note },
    },
    "consent-as-respondent": {
      label: "同意调解（被投诉人）",
      done: "被投诉人同意调解",
      consequence: "还需要投诉人同意。线下答复的，由调解员记录。",
      fields: { note },
    },
    "consent-last-as-complainant": {
      label: "同意调解",
      done: "投诉人同意，调解开始",
      consequence: "双方均已同意；答复的时间终止，调解时间开始计算。",
      fields: { note },
    },
    "consent-last-as-respondent": {
      label: "同意调解（被投诉人）",
      done: "被投诉人同意，调解开始",
      consequence: "双方均已同意；答复的时间终止，调解时间开始计算。线下答复的，由调解员记录。",
      fields: { note },
    },
    "refuse-invitation": {
      label: "不同意调解",
      done: "一方不同意调解",
      consequence: "本程序终结，双方收到通知，可以通过其他途径解决；法院委托的，案件转回立案审查。",
      fields: { reason: field("理由") },
    },
    "deem-refused": {
      label: "逾期未答复，终结",
      done: "逾期未答复，视为不同意调解",
      consequence: "本程序终结，双方收到通知，可以通过其他途径解决；法院委托的，案件转回立案审查。",
      fields: { reason: field("说明", "写明邀请和催告的经过。") },
    },
    ...agreementWords,
    withdraw: {
      label: "撤回申请",
      done: "投诉人已撤回调解申请",
      consequence: "本程序终结，所有时间停止；已经邀请的，对方收到通知。",
      fields: { reason: field("撤回的原因") },
    },
  },
  outcomes: {
    ...agreementOutcomes,
    declined: "调解组织未接受",
    refused: "一方不同意调解",
    "not-answered": "逾期未答复",
    withdrawn: "撤回申请",
  },
} satisfies ProcedureWords<typeof table>;
