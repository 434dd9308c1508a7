import { field, pick } from "#lib/messages/procedure-words";

/** The words of the first steps that all services share. */
export const intake = {
  states: {
    received: { name: "待受理", about: "已收到请求，尚未决定是否受理。" },
    supplementing: { name: "待补充材料", about: "等待请求人补充材料，受理的时间暂停计算。" },
    refused: { name: "不予受理", about: "不予受理，理由已告知请求人。" },
    withdrawn: { name: "已撤回", about: "请求人已撤回。" },
  },
  clocks: {
    accept: { name: "决定是否受理", onExpiry: "逾期未决定，列入督办。" },
    supplement: { name: "补充材料的时间", onExpiry: "逾期不补充的，按现有材料决定是否受理。" },
  },
  actions: {
    accept: {
      label: "受理",
      done: "已受理",
      consequence: "请求人收到通知，受理的时间终止，办理的时间开始计算。",
      fields: { note: field("备注", "请求人可以看到。") },
    },
    "request-supplement": {
      label: "要求补充材料",
      done: "已要求补充材料",
      consequence: "请求人收到清单，只能一次性提出；受理的时间暂停，补充材料的时间开始计算。",
      fields: { items: field("需要补充的材料", "逐项列明，每行一项。") },
    },
    "answer-supplement": {
      label: "提交补充材料",
      done: "已提交补充材料",
      consequence: "材料转给承办人员，受理的时间恢复计算。",
      fields: { answer: field("补充说明", "对照清单逐项说明，文件在“证据”中上传。") },
    },
    "stop-waiting": {
      label: "不再等待",
      done: "逾期未补充，按现有材料决定",
      consequence: "补充材料的时间终止，受理的时间恢复计算。",
      fields: { note: field("备注") },
    },
    refuse: {
      label: "不予受理",
      done: "不予受理",
      consequence: "本程序终结，请求人收到理由；其他程序不受影响。",
      fields: {
        ground: pick("情形", {
          "outside-service": "不属于本机构的服务范围",
          "conflict-of-interest": "存在利益冲突，应当回避",
          "facts-unclear": "事实不清，无法办理",
          "no-material": "缺少必要的材料",
        }),
        reason: field("理由", "将告知请求人，并尽量说明可以找谁办。"),
      },
    },
    "record-step": {
      label: "记录办理步骤",
      done: "已记录办理步骤",
      consequence: "只有参与的机构可以看到，时间不变。",
      fields: { note: field("内容") },
    },
    withdraw: {
      label: "撤回请求",
      done: "请求人已撤回",
      consequence: "本程序终结，承办机构收到通知；其他程序不受影响。",
      fields: { reason: field("撤回的原因") },
    },
  },
  outcomes: { refused: "不予受理", withdrawn: "撤回" },
};
