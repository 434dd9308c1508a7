import { field, type ProcedureWords, pick } from "#lib/messages/procedure-words";
import type { serviceOrganizationCredit as table } from "#lib/procedures/service-organization-credit";

const note = field("备注");
const approval = field("审批", "写明批准的负责人和日期。");
const reason = field("理由", "写明事实、证据和依据，服务机构将看到全文。");

export const serviceOrganizationCredit = {
  name: "服务机构信用监管",
  about:
    "核实专利、商标代理等服务机构的失信行为，听取其陈述，依法列入名录或者认定失信，公示、异议、修复、到期移出。",
  states: {
    reported: { name: "待登记", about: "收到反映失信行为的材料，尚未登记核实。" },
    verifying: { name: "核实中", about: "正在核实；作出不利认定前必须听取服务机构的陈述。" },
    "awaiting-statement": { name: "待陈述申辩", about: "已告知服务机构，等待其陈述、申辩。" },
    "listed-abnormal": {
      name: "经营异常名录",
      about: "已列入经营异常名录；改正后可以申请移出，满三年未移出的列入严重违法失信名单。",
    },
    "in-term": {
      name: "失信管理期内",
      about: "已认定失信或者列入严重违法失信名单，正在公示期内。",
    },
    objecting: { name: "异议审查中", about: "服务机构提出异议，正在审查。" },
    repairing: { name: "修复审查中", about: "服务机构申请移出或者信用修复，正在审查。" },
    refused: { name: "不予登记", about: "不属于服务机构信用监管的事项。" },
    "not-founded": { name: "未认定失信", about: "经核实，未认定失信行为。" },
    revoked: { name: "已撤销认定", about: "异议成立，列入或者认定已撤销。" },
    repaired: { name: "已修复", about: "已移出名录或者完成信用修复，停止公示。" },
    removed: { name: "期满移出", about: "管理期届满，自动移出，停止公示。" },
  },
  clocks: {
    verify: { name: "核实的目标时间", onExpiry: "超过目标时间，列入督办。" },
    statement: { name: "陈述申辩的时间", onExpiry: "逾期未陈述的，按现有材料核实。" },
    publish: { name: "公示的目标时间", onExpiry: "超过目标时间，列入督办。" },
    abnormal: {
      name: "列入经营异常名录满三年",
      onExpiry: "仍未移出的，应当列入严重违法失信名单。",
    },
    term: { name: "失信管理期", onExpiry: "期满自动移出，停止公示。" },
    "repair-from": { name: "可以申请修复的日期", onExpiry: "从这一天起可以申请信用修复。" },
    answer: { name: "答复异议、修复申请的目标时间", onExpiry: "超过目标时间，列入督办。" },
  },
  actions: {
    accept: {
      label: "登记核实",
      done: "已登记，开始核实",
      consequence: "反映人收到通知；核实的时间继续计算。",
      fields: { note },
    },
    refuse: {
      label: "不予登记",
      done: "已决定不予登记",
      consequence: "本程序终结，反映人收到理由。",
      fields: {
        ground: pick("情形", {
          "not-a-service-organization": "被反映的不是服务机构",
          "outside-remit": "不属于本机关职责",
          "too-vague": "材料不具体，无法核实",
          "known-already": "同一事实已经处理",
        }),
        reason: field("理由", "将告知反映人。"),
      },
    },
    "add-information": {
      label: "补充情况",
      done: "反映人补充了情况",
      consequence: "补充的内容只给监管机构看，服务机构看不到。",
      fields: { information: field("补充的内容") },
    },
    "record-step": {
      label: "记录核实步骤",
      done: "已记录核实步骤",
      consequence: "只有参与的机构可以看到，时间不变。",
      fields: {
        step: pick("步骤", {
          inspection: "现场检查",
          inquiry: "询问、函询",
          records: "调取申请、备案记录",
          other: "其他",
        }),
        note: field("内容"),
      },
    },
    "ask-statement": {
      label: "告知并听取陈述",
      done: "已告知服务机构，听取陈述申辩",
      consequence:
        "服务机构从此可以在线查看对其公开的内容并陈述、申辩；陈述的时间开始计算。告知书不要写反映人是谁。",
      fields: {
        facts: field("查明的事实和证据"),
        intended: field("拟作出的认定及其依据"),
      },
    },
    "submit-statement": {
      label: "提交陈述申辩",
      done: "服务机构已陈述申辩",
      consequence: "送交监管机构，陈述的时间终止。",
      fields: { statement: field("陈述申辩", "逐项说明，证据在“证据”中上传。") },
    },
    "proceed-without-statement": {
      label: "按现有材料核实",
      done: "逾期未陈述，按现有材料核实",
      consequence: "陈述的时间终止，核实继续。",
      fields: { note },
    },
    "find-nothing": {
      label: "不认定失信",
      done: "经核实，不认定失信",
      consequence: "本程序终结，反映人收到理由；服务机构已被告知的，也收到理由。",
      fields: { reason },
    },
    "list-abnormal": {
      label: "列入经营异常名录",
      done: "已列入经营异常名录",
      consequence: "公示的时间和三年的时间开始计算，双方收到决定。",
      fields: {
        grounds: pick("情形", {
          "late-report": "未按规定期限提交年度报告",
          "false-information": "提交年度报告或者公示信息弄虚作假",
          "unauthorised-change": "擅自变更名称、经营场所等未办理手续",
          "unfiled-branch": "分支机构设立、变更、注销未按规定备案",
          "fails-licence-conditions": "不再符合执业许可条件，整改期满仍不符合",
          mismatch: "公示的信息与登记、许可的信息不一致",
          unreachable: "通过登记的经营场所无法取得联系",
        }),
        reason,
        approval,
      },
    },
    "list-serious": {
      label: "列入严重违法失信名单",
      done: "已列入严重违法失信名单",
      consequence: "公示的时间、管理期和可以申请修复的时间开始计算，双方收到决定。",
      fields: {
        ground: pick("情形", {
          suspended: "被责令停止接受新的委托",
          "licence-revoked": "被吊销执业许可证",
        }),
        reason,
        approval,
      },
    },
    "move-to-serious": {
      label: "满三年，转入严重违法失信名单",
      done: "列入经营异常名录满三年，转入严重违法失信名单",
      consequence: "公示的时间、管理期和可以申请修复的时间开始计算，双方收到决定。",
      fields: { reason, approval },
    },
    "find-breach": {
      label: "认定失信行为",
      done: "已认定失信行为",
      consequence: "公示的时间、管理期和可以申请修复的时间开始计算，双方收到决定。",
      fields: {
        kind: pick("失信行为", {
          "abnormal-patent-filing": "不以保护创新为目的的非正常专利申请",
          "bad-faith-trademark-filing": "恶意商标注册申请",
          "punished-as-agent": "违法代理并受到行政处罚",
          "false-material": "提交虚假材料、隐瞒重要事实申请行政确认",
          "broken-commitment": "信用承诺不实或者未履行",
          "refuses-to-perform": "有能力而拒不履行行政处罚、行政裁决",
          "other-listed": "其他依法列入公共信用信息目录的行为",
        }),
        reason,
        approval,
      },
    },
    publish: {
      label: "公示",
      done: "已公示",
      consequence: "任何人都能看到下面的摘要；公示的时间终止。不要写反映人、商业秘密和个人信息。",
      fields: { summary: field("公示内容", "机构名称、认定的行为、依据、期限。") },
    },
    object: {
      label: "提出异议",
      done: "服务机构提出异议",
      consequence: "监管机构收到异议，答复的时间开始计算；公示和管理期不停。",
      fields: { objection: field("异议和理由") },
    },
    "reject-objection": {
      label: "异议不成立",
      done: "异议不成立",
      consequence: "答复的时间终止，维持原认定，服务机构收到理由。",
      fields: { reasons: field("理由") },
    },
    "uphold-objection": {
      label: "异议成立，撤销认定",
      done: "异议成立，认定已撤销",
      consequence: "本程序终结，各项时间终止，停止公示，双方收到理由。",
      fields: { reasons: field("理由") },
    },
    "request-repair": {
      label: "申请移出或者信用修复",
      done: "服务机构申请移出或者信用修复",
      consequence: "监管机构收到申请，答复的时间开始计算；管理期不停。",
      fields: {
        corrected: field("已经改正的情况", "证明材料在“证据”中上传。"),
        commitment: field("承诺所述属实，今后守法经营"),
      },
    },
    "refuse-repair": {
      label: "不予修复",
      done: "不予移出、修复",
      consequence: "答复的时间终止，服务机构收到理由，改正后可以再次申请。",
      fields: { reason },
    },
    "grant-repair": {
      label: "准予移出、修复",
      done: "已移出、修复",
      consequence: "本程序终结，各项时间终止，停止公示，任何人都能看到修复。",
      fields: { reason: field("理由", "公开可见，不要写商业秘密和个人信息。") },
    },
    remove: {
      label: "期满移出",
      done: "管理期届满，已自动移出",
      consequence: "管理期届满由系统自动办理；停止公示，程序终结。",
      fields: {},
    },
  },
  outcomes: {
    refused: "不予登记",
    "not-founded": "未认定失信",
    "listed-abnormal": "列入经营异常名录",
    "listed-serious": "列入严重违法失信名单",
    "breach-found": "认定失信行为",
    revoked: "撤销认定",
    repaired: "移出、修复",
    removed: "期满移出",
  },
} satisfies ProcedureWords<typeof table>;
