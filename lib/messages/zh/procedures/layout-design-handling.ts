import { field, type ProcedureWords, pick } from "#lib/messages/procedure-words";
import type { layoutDesignHandling as table } from "#lib/procedures/layout-design-handling";

const note = field("备注");
const reason = field("理由", "写明事实和依据，将告知当事人。");

export const layoutDesignHandling = {
  name: "布图设计侵权纠纷处理",
  about:
    "布图设计专有权侵权纠纷由国家知识产权局行政执法委员会处理；市知识产权局协助、配合，承接请求、转报并登记进展。",
  states: {
    received: { name: "待审查", about: "已收到请求，正在核对是否齐备。" },
    supplementing: { name: "待补正", about: "等待请求人补正，补正后重新计算立案期限。" },
    "with-committee": { name: "已转报", about: "已转报行政执法委员会，等待立案决定。" },
    docketed: { name: "已立案", about: "执法委员会已立案，待送达被请求人。" },
    served: { name: "待答辩", about: "已送达，等待被请求人答辩。" },
    examining: { name: "审理中", about: "正在审理。" },
    "hearing-scheduled": { name: "待口头审理", about: "已确定口头审理的时间地点。" },
    suspended: { name: "已中止", about: "处理中止，期限暂停。" },
    decided: { name: "已作出决定", about: "处理决定已作出并送达。" },
    closed: { name: "已办结", about: "已办结，起诉期限可能仍在计算。" },
    refused: { name: "不予立案", about: "请求不符合条件，不予立案。" },
    settled: { name: "已调解", about: "双方达成调解，已办结。" },
    withdrawn: { name: "已撤回", about: "请求人已撤回。" },
    terminated: { name: "已撤销案件", about: "立案后因故撤销。" },
  },
  clocks: {
    docket: { name: "决定是否立案", onExpiry: "逾期未决定，列入督办。" },
    supplement: { name: "补正的时间", onExpiry: "逾期不补正的，按现有材料决定。" },
    serve: { name: "送达请求书副本", onExpiry: "逾期未送达，列入督办。" },
    answer: { name: "提交答辩书", onExpiry: "逾期不答辩的，不影响处理。" },
    "forward-answer": { name: "转送答辩书", onExpiry: "逾期未转送，列入督办。" },
    sue: { name: "不服决定的起诉期限", onExpiry: "期满不起诉又不履行的，可以申请强制执行。" },
  },
  actions: {
    "request-supplement": {
      label: "要求补正",
      done: "已要求请求人补正",
      consequence:
        "请求人收到清单，只能一次性提出；补正的时间开始计算，材料齐备后重新计算立案期限。",
      fields: { items: field("需要补正的内容", "逐项列明，每行一项。") },
    },
    "answer-supplement": {
      label: "提交补正",
      done: "请求人已补正",
      consequence: "材料送交承办人员，立案的期限重新计算。",
      fields: { answer: field("补正说明", "对照清单逐项说明，文件在“证据”中上传。") },
    },
    "stop-waiting": {
      label: "不再等待补正",
      done: "逾期未补正，按现有材料办理",
      consequence: "补正的时间终止，立案的期限开始计算。",
      fields: { note },
    },
    "pass-to-committee": {
      label: "转报执法委员会",
      done: "已转报行政执法委员会",
      consequence: "请求人收到通知；立案的期限不停。",
      fields: { checked: field("核对的情况", "登记、公告、权利人、被请求人、请求事项是否齐备。") },
    },
    docket: {
      label: "登记立案",
      done: "执法委员会已立案",
      consequence: "请求人收到通知；立案的期限终止，送达的期限开始计算。",
      fields: { handlers: field("承办人员", "三名以上单数。"), note },
    },
    refuse: {
      label: "不予立案",
      done: "不予立案",
      consequence: "本程序终结，请求人收到理由。",
      fields: {
        ground: pick("情形", {
          "not-registered-design": "布图设计未登记、公告或者已失效",
          "no-standing": "请求人不是权利人或者利害关系人",
          "no-clear-respondent": "没有明确的被请求人",
          "no-specific-claim": "没有明确的请求事项和具体事实、理由",
          "suit-pending": "当事人已经起诉",
        }),
        reason,
      },
    },
    serve: {
      label: "登记送达",
      done: "请求书副本已送达被请求人",
      consequence: "被请求人从此可以在线查看并答辩；送达的期限终止，答辩的期限开始计算。",
      fields: {
        servedOn: field("送达日期"),
        way: pick("送达方式", {
          direct: "直接送达",
          post: "邮寄送达",
          entrusted: "委托送达",
          announcement: "公告送达",
        }),
      },
    },
    answer: {
      label: "提交答辩书",
      done: "被请求人已答辩",
      consequence: "答辩的期限终止，转送的期限开始计算；请求人将看到全文。",
      fields: { answer: field("答辩意见", "是否独立创作、是否合法取得、是否不知情等。") },
    },
    "proceed-without-answer": {
      label: "继续审理",
      done: "逾期未答辩，继续审理",
      consequence: "答辩的期限终止，进入审理。",
      fields: { note },
    },
    "forward-answer": {
      label: "转送答辩书",
      done: "答辩书已转送请求人",
      consequence: "转送的期限终止。",
      fields: { forwardedOn: field("转送日期") },
    },
    "record-step": {
      label: "记录办理步骤",
      done: "已记录办理步骤",
      consequence: "只有参与的机构可以看到，期限不变。",
      fields: {
        step: pick("步骤", {
          inspection: "现场勘验",
          questioning: "询问",
          sampling: "抽样取证",
          "technical-opinion": "技术意见、鉴定",
          other: "其他",
        }),
        note: field("内容"),
      },
    },
    "submit-statement": {
      label: "提交意见",
      done: "当事人已提交意见",
      consequence: "双方和承办机构都能看到全文。",
      fields: { statement: field("意见") },
    },
    "schedule-hearing": {
      label: "安排口头审理",
      done: "已安排口头审理",
      consequence: "双方收到时间和地点。",
      fields: { hearingOn: field("日期"), place: field("地点") },
    },
    "hold-hearing": {
      label: "登记口头审理",
      done: "已进行口头审理",
      consequence: "双方可以看到笔录。",
      fields: { minutes: field("笔录要点") },
    },
    suspend: {
      label: "中止",
      done: "已中止处理",
      consequence: "送达、答辩、转送的期限暂停，双方收到理由。",
      fields: {
        ground: pick("情形", {
          "revocation-pending": "布图设计撤销程序已启动",
          "dependent-case": "须以另案结果为依据",
          "party-ceased": "一方死亡、终止，待承受人参加",
          "force-majeure": "不可抗力",
        }),
        reason,
      },
    },
    resume: {
      label: "恢复",
      done: "已恢复处理",
      consequence: "暂停的期限恢复计算，双方收到通知。",
      fields: { reason },
    },
    settle: {
      label: "登记调解",
      done: "双方达成调解",
      consequence: "本程序终结，双方收到调解内容。",
      fields: { terms: field("调解内容", "双方都能看到全文。") },
    },
    decide: {
      label: "登记处理决定",
      done: "处理决定已作出并送达",
      consequence: "双方收到决定，起诉的期限开始计算。",
      fields: {
        holding: pick("认定", { infringement: "侵权成立", "no-infringement": "侵权不成立" }),
        orders: field("处理内容", "责令停止侵权，没收、销毁侵权产品或者物品。"),
        reasons: field("理由"),
      },
    },
    "record-suit": {
      label: "登记起诉",
      done: "当事人已起诉",
      consequence: "起诉状请直接交人民法院，本平台不代收；起诉的期限终止，双方可以看到。",
      fields: { court: field("法院"), filedOn: field("起诉日期") },
    },
    "record-performance": {
      label: "登记履行",
      done: "已登记履行情况",
      consequence: "双方可以看到。",
      fields: { note: field("履行情况") },
    },
    close: {
      label: "办结",
      done: "已办结",
      consequence: "本程序终结；起诉的期限未满的，继续计算。",
      fields: { note },
    },
    terminate: {
      label: "撤销案件",
      done: "案件已撤销",
      consequence: "本程序终结，当事人收到理由。",
      fields: {
        ground: pick("情形", {
          "right-revoked": "布图设计专有权已被撤销",
          "suit-filed": "立案后当事人起诉",
          "requester-gone": "请求人消亡且无承受人",
          "not-admissible": "立案后发现不符合条件",
        }),
        reason,
      },
    },
    withdraw: {
      label: "撤回请求",
      done: "请求人已撤回",
      consequence: "本程序终结；被请求人已收到请求书的，也会收到通知。",
      fields: { reason: field("撤回的原因") },
    },
  },
  outcomes: {
    refused: "不予立案",
    settled: "调解",
    infringement: "侵权成立",
    "no-infringement": "侵权不成立",
    terminated: "撤销案件",
    withdrawn: "撤回",
  },
} satisfies ProcedureWords<typeof table>;
