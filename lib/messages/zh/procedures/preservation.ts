import { field, type ProcedureWords, pick } from "#lib/messages/procedure-words";
import type { preservation as table } from "#lib/procedures/preservation";

const note = field("备注");
const reason = field("理由", "将告知当事人。");

export const preservation = {
  name: "诉前保全",
  about:
    "情况紧急的，权利人可以在起诉前申请人民法院保全证据、财产或者责令停止行为；保全后须在法定期限内起诉。",
  states: {
    applied: { name: "待裁定", about: "已收到申请，正在审查；此时不通知被申请人。" },
    "awaiting-security": {
      name: "待提供担保",
      about: "等待申请人提供担保，提供后重新计算裁定期限。",
    },
    ruled: { name: "待执行", about: "已裁定保全，应当立即开始执行。" },
    preserved: { name: "已保全", about: "保全措施已执行，等待申请人起诉或者申请仲裁。" },
    "under-review": { name: "复议中", about: "当事人已申请复议，复议期间不停止执行。" },
    "handed-to-suit": { name: "转入诉讼或者仲裁", about: "申请人已在期限内起诉或者申请仲裁。" },
    lifted: { name: "已解除", about: "保全措施已解除。" },
    refused: { name: "已驳回", about: "申请不符合条件，裁定驳回。" },
    withdrawn: { name: "已撤回", about: "申请人撤回申请，措施解除。" },
  },
  clocks: {
    rule: { name: "裁定期限", onExpiry: "逾期未裁定，列入督办。" },
    sue: { name: "起诉期限", onExpiry: "期满不起诉或者申请仲裁的，应当解除保全。" },
  },
  actions: {
    "order-security": {
      label: "责令提供担保",
      done: "已责令申请人提供担保",
      consequence: "申请人收到通知；裁定期限终止，提供担保后重新计算。被申请人不会收到通知。",
      fields: { security: field("担保的方式和数额"), note },
    },
    "give-security": {
      label: "提供担保",
      done: "申请人已提供担保",
      consequence: "担保材料转给法院，裁定期限重新开始计算。",
      fields: { security: field("担保情况", "文件在“证据”中上传。") },
    },
    "grant-preservation": {
      label: "裁定保全",
      done: "已裁定保全",
      consequence: "裁定期限终止，应当立即执行。执行前被申请人不会收到通知。",
      fields: {
        kind: pick("保全的种类", {
          evidence: "证据保全",
          property: "财产保全",
          conduct: "行为保全（责令停止）",
        }),
        measures: field("保全的措施和范围"),
        reason,
      },
    },
    refuse: {
      label: "驳回申请",
      done: "已裁定驳回申请",
      consequence: "本程序终结，申请人收到理由；被申请人不会收到通知。",
      fields: {
        ground: pick("情形", {
          "not-urgent": "情况并不紧急",
          "no-likely-infringement": "不足以认定权利稳定或者侵权可能",
          "no-security": "未提供担保",
          "outside-remit": "不属于本院管辖",
        }),
        reason,
      },
    },
    "carry-out": {
      label: "记录执行",
      done: "保全措施已执行",
      consequence: "被申请人从此可以在线查阅并申请复议；起诉期限自采取措施之日起计算。",
      fields: { takenOn: field("采取措施的日期"), inventory: field("笔录和清单") },
    },
    "ask-review": {
      label: "申请复议",
      done: "当事人已申请复议",
      consequence: "复议只能申请一次，期间不停止执行；起诉期限继续计算。",
      fields: { reason: field("复议的事实和理由") },
    },
    "keep-after-review": {
      label: "驳回复议",
      done: "复议已驳回，保全继续",
      consequence: "双方收到决定，保全继续有效。",
      fields: { reason },
    },
    "lift-after-review": {
      label: "复议后解除",
      done: "复议理由成立，保全已解除",
      consequence: "本程序终结，措施解除，双方收到决定。",
      fields: { reason },
    },
    "lift-for-security": {
      label: "因反担保解除",
      done: "被申请人提供担保，保全已解除",
      consequence: "本程序终结，措施解除，双方收到裁定。",
      fields: { security: field("担保的方式和数额"), reason },
    },
    "lift-for-want-of-suit": {
      label: "因未起诉解除",
      done: "申请人逾期未起诉，保全已解除",
      consequence: "本程序终结，措施解除，双方收到裁定。解除前请核对申请人是否已向其他法院起诉。",
      fields: { reason: field("说明") },
    },
    "continue-in-suit": {
      label: "转入诉讼或者仲裁",
      done: "申请人已起诉或者申请仲裁，保全继续",
      consequence: "起诉期限终止，保全自动转为诉讼或者仲裁中的保全。平台上立案、受理的，自动转入。",
      fields: { note },
    },
    withdraw: {
      label: "撤回申请",
      done: "申请人已撤回保全申请",
      consequence: "本程序终结，已采取的措施解除；已经执行的，被申请人收到通知。",
      fields: { reason: field("撤回的原因") },
    },
  },
  outcomes: {
    refused: "驳回申请",
    preserved: "已保全",
    "lifted-on-review": "复议后解除",
    "lifted-for-security": "因反担保解除",
    "lifted-for-want-of-suit": "逾期未起诉，解除保全",
    "handed-to-suit": "转入诉讼或者仲裁",
    withdrawn: "撤回申请",
  },
} satisfies ProcedureWords<typeof table>;
