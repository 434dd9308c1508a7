import { field, type ProcedureWords, pick } from "#lib/messages/procedure-words";
import { intake } from "#lib/messages/zh/procedures/intake";
import type { exhibitionHelp as table } from "#lib/procedures/exhibition-help";

const willing = {
  "puts-away": "同意撤下、遮盖",
  disputes: "不认可",
  "shows-licence": "出示许可或者权利证明",
} as const;

export const exhibitionHelp = {
  name: "展会维权服务",
  about:
    "展会期间由保护中心到现场比对、听取参展方意见、请其撤下展品；没有强制力，需要查处、裁决的引导至主管机关。时间为中心目标，非法定期限。",
  states: {
    ...intake.states,
    "on-site": { name: "现场办理中", about: "已受理，正在展会现场办理。" },
    "awaiting-exhibitor": { name: "待参展方答复", about: "已告知参展方，等待其答复。" },
    concluded: { name: "已办结", about: "现场服务已经结束。" },
  },
  clocks: {
    ...intake.clocks,
    accept: { name: "现场受理的目标时间", onExpiry: "超过目标时间，列入督办。" },
    help: { name: "现场办结的目标时间", onExpiry: "超过目标时间，列入督办。" },
  },
  actions: {
    ...intake.actions,
    "compare-on-site": {
      label: "现场比对",
      done: "已现场比对",
      consequence: "请求人可以看到，参展方看不到；意见仅供参考。",
      fields: {
        view: pick("初步意见", {
          "looks-infringing": "侵权可能性较大",
          "looks-different": "侵权可能性较小",
          "cannot-tell": "现场无法判断",
        }),
        note: field("比对情况"),
      },
    },
    "inform-exhibitor": {
      label: "告知参展方",
      done: "已告知参展方",
      consequence: "参展方从此可以在线查看对其公开的内容并答复。",
      fields: { note: field("告知的内容", "双方都能看到全文。") },
    },
    "answer-on-site": {
      label: "答复",
      done: "参展方已答复",
      consequence: "中心和请求人都能看到答复。",
      fields: {
        willing: pick("态度", willing),
        statement: field("说明", "双方都能看到全文。"),
      },
    },
    "note-answer": {
      label: "登记参展方答复",
      done: "已登记参展方的答复",
      consequence: "双方都能看到，继续现场办理。",
      fields: {
        willing: pick("态度", { ...willing, "no-answer": "当场不作答复" }),
        note: field("记录"),
      },
    },
    conclude: {
      label: "办结",
      done: "现场服务已办结",
      consequence: "本程序终结，双方收到结果；需要主管机关办理的，请同时用“转送”。",
      fields: {
        result: pick("结果", {
          "put-away": "参展方撤下、遮盖展品",
          settled: "双方达成一致",
          "led-to-authority": "引导至主管机关",
          "no-infringement-seen": "未见侵权",
        }),
        reasons: field("说明", "双方都能看到全文。"),
      },
    },
    "add-information": {
      label: "补充情况",
      done: "请求人补充了情况",
      consequence: "只有请求人和参与的机构可以看到。",
      fields: { information: field("补充的内容") },
    },
  },
  outcomes: {
    ...intake.outcomes,
    "put-away": "撤下、遮盖展品",
    settled: "双方达成一致",
    "led-to-authority": "引导至主管机关",
    "no-infringement-seen": "未见侵权",
  },
} satisfies ProcedureWords<typeof table>;
