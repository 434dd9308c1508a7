import { field, type ProcedureWords, pick } from "#lib/messages/procedure-words";
import type { platformNotice as table } from "#lib/procedures/platform-notice";

const note = field("备注");
const reason = field("理由", "将告知双方。");
const decision = field("作出决定或者裁判的机关和文号");
const decidedOn = field("决定或者裁判的日期");

export const platformNotice = {
  name: "平台通知—反通知",
  about:
    "权利人向电子商务平台发出通知并附初步证据，平台及时采取必要措施并转送经营者；经营者可以提交不存在侵权的声明。",
  states: {
    received: { name: "待处理通知", about: "已收到通知，正在核对初步证据和链接。" },
    supplementing: { name: "待补充", about: "等待权利人补充通知的内容或者证据。" },
    measured: { name: "已采取措施", about: "已采取必要措施，等待转送经营者。" },
    forwarded: { name: "待声明", about: "通知已转送经营者，经营者可以提交不存在侵权的声明。" },
    countered: { name: "待转送声明", about: "经营者已提交声明，等待转送权利人。" },
    "awaiting-holder": {
      name: "待权利人投诉或者起诉",
      about: "声明已到达权利人，权利人须在期限内告知已经投诉或者起诉。",
    },
    maintained: { name: "措施维持", about: "权利人已投诉或者起诉，措施维持至有结果。" },
    kept: { name: "措施保留", about: "措施保留，处理办结。" },
    lifted: { name: "措施已终止", about: "所采取的措施已终止，处理办结。" },
    refused: { name: "不采取措施", about: "通知不符合要求，未采取措施。" },
    withdrawn: { name: "通知已撤回", about: "权利人撤回通知，措施终止。" },
  },
  clocks: {
    act: { name: "采取措施的目标时间", onExpiry: "超过目标时间，列入督办。" },
    supplement: { name: "补充的时间", onExpiry: "逾期不补充的，可以不采取措施。" },
    "forward-notice": { name: "转送通知的目标时间", onExpiry: "超过目标时间，列入督办。" },
    counter: { name: "提交声明的时间", onExpiry: "逾期未提交声明的，措施可以保留。" },
    "forward-statement": { name: "转送声明的目标时间", onExpiry: "超过目标时间，列入督办。" },
    "complain-or-sue": {
      name: "告知投诉或者起诉的期限",
      onExpiry: "未收到权利人已经投诉或者起诉通知的，及时终止所采取的措施。",
    },
  },
  actions: {
    "take-measures": {
      label: "采取必要措施",
      done: "平台已采取必要措施",
      consequence: "权利人收到通知；采取措施的时间终止，转送通知的时间开始计算。",
      fields: {
        measures: pick("措施", {
          remove: "删除商品",
          block: "屏蔽",
          disconnect: "断开链接",
          "end-transactions": "终止交易和服务",
        }),
        links: field("涉及的链接", "每行一个。"),
        takenOn: field("采取措施的日期"),
      },
    },
    "request-supplement": {
      label: "要求补充",
      done: "已要求权利人补充",
      consequence: "权利人收到清单，只能一次性提出；采取措施的时间暂停计算。",
      fields: { items: field("需要补充的内容", "逐项列明，每行一项。") },
    },
    "answer-supplement": {
      label: "提交补充",
      done: "权利人已补充",
      consequence: "补充的内容转给平台，采取措施的时间恢复计算。",
      fields: { answer: field("补充说明", "文件在“证据”中上传。") },
    },
    refuse: {
      label: "不采取措施",
      done: "平台决定不采取措施",
      consequence: "处理终结，权利人收到理由，可以投诉或者起诉；经营者不会收到通知。",
      fields: {
        ground: pick("情形", {
          "no-prima-facie-evidence": "没有构成侵权的初步证据",
          "right-not-shown": "没有权利证明",
          "listing-not-found": "链接不存在或者不能定位",
          "not-on-this-platform": "不是本平台的经营者",
          "not-supplemented": "逾期未补充",
        }),
        reason: field("理由", "将告知权利人。"),
      },
    },
    "forward-notice": {
      label: "转送通知",
      done: "通知已转送经营者",
      consequence: "经营者从此可以在线查阅并提交声明；转送通知的时间终止。",
      fields: { servedOn: field("到达经营者的日期") },
    },
    counter: {
      label: "提交不存在侵权的声明",
      done: "经营者已提交不存在侵权的声明",
      consequence: "声明及证据交给平台，平台须转送权利人；提交声明的时间终止。",
      fields: {
        statement: field(
          "声明",
          "写明不存在侵权行为的事实和理由，并在“证据”中上传初步证据；权利人将看到全文。",
        ),
      },
    },
    "forward-statement": {
      label: "转送声明",
      done: "声明已到达权利人",
      consequence:
        "告知权利人可以投诉或者起诉；期限自声明到达之日起计算，期满未收到已经投诉或者起诉通知的，措施自动终止。",
      fields: { servedOn: field("到达权利人的日期") },
    },
    "report-complaint": {
      label: "告知已投诉或者起诉",
      done: "权利人已告知投诉或者起诉",
      consequence: "期限终止，措施维持至投诉或者诉讼有结果；经营者收到通知。",
      fields: {
        kind: pick("途径", { complaint: "已向主管部门投诉", suit: "已向人民法院起诉" }),
        where: field("受理的机关和文号"),
        filedOn: field("投诉或者起诉的日期"),
      },
    },
    "note-complaint": {
      label: "知悉投诉或者起诉",
      done: "平台知悉权利人已投诉或者起诉",
      consequence: "其他机构立案的，期限终止，措施维持。",
      fields: {},
    },
    "lift-measures": {
      label: "终止措施",
      done: "期满未收到投诉或者起诉通知，措施已终止",
      consequence: "处理终结，双方收到通知；期限届满的，平台自动办理。",
      fields: { note },
    },
    "lift-after-decision": {
      label: "依决定终止措施",
      done: "依生效决定或者裁判，措施已终止",
      consequence: "处理终结，双方收到通知。",
      fields: { decision, decidedOn, reason },
    },
    "keep-after-decision": {
      label: "依决定保留措施",
      done: "依生效决定或者裁判，措施保留",
      consequence: "处理终结，双方收到通知。",
      fields: { decision, decidedOn, reason },
    },
    "keep-without-statement": {
      label: "经营者未声明，保留措施",
      done: "经营者未提交声明，措施保留",
      consequence: "处理终结，双方收到理由。",
      fields: { reason },
    },
    "record-malice": {
      label: "记录恶意通知",
      done: "已认定恶意发出错误通知",
      consequence: "双方可以看到认定；恶意发出错误通知造成损失的，依法加倍承担赔偿责任。",
      fields: {
        kind: pick("情形", {
          "false-evidence": "提交伪造、变造的证据",
          "no-right": "明知没有权利",
          "to-harm": "以打击竞争对手为目的",
        }),
        finding: field("认定的事实和依据"),
      },
    },
    "submit-statement": {
      label: "提交意见",
      done: "一方已提交意见",
      consequence: "意见送交平台，并对另一方公开。",
      fields: { statement: field("意见", "另一方将看到全文。") },
    },
    "record-step": {
      label: "记录处理步骤",
      done: "已记录处理步骤",
      consequence: "只有本平台可以看到，时间不变。",
      fields: {
        step: pick("步骤", { "listing-check": "核对链接", contact: "联系当事人", other: "其他" }),
        note: field("内容"),
      },
    },
    withdraw: {
      label: "撤回通知",
      done: "权利人已撤回通知",
      consequence: "处理终结，所采取的措施终止；已经转送的，经营者收到通知。",
      fields: { reason: field("撤回的原因") },
    },
  },
  outcomes: {
    refused: "不采取措施",
    "lifted-in-silence": "未投诉或者起诉，终止措施",
    "lifted-after-decision": "依决定终止措施",
    "kept-after-decision": "依决定保留措施",
    "kept-without-statement": "未声明，保留措施",
    withdrawn: "撤回通知",
  },
} satisfies ProcedureWords<typeof table>;
