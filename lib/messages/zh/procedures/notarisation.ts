import { field, type ProcedureWords, pick } from "#lib/messages/procedure-words";
import { intake } from "#lib/messages/zh/procedures/intake";
import type { notarisation as table } from "#lib/procedures/notarisation";

const note = field("备注");

export const notarisation = {
  name: "公证",
  about: "公证机构受理保全证据等公证申请，保全网页、购买、现场和电子数据，出具公证书，并受理复查。",
  states: {
    ...intake.states,
    preserving: { name: "办理中", about: "已受理，正在保全证据、核实材料。" },
    "awaiting-proof": {
      name: "待补充证明",
      about: "等待补充证明材料，所需时间不计入出具公证书的期限。",
    },
    issued: { name: "已出具公证书", about: "公证书已出具；认为有错误的，可以申请复查。" },
    reviewing: { name: "复查中", about: "公证机构正在复查。" },
    closed: { name: "已办结", about: "公证办结，申请复查的期限仍在计算。" },
    terminated: { name: "已终止公证", about: "公证终止，未出具公证书。" },
  },
  clocks: {
    ...intake.clocks,
    certificate: { name: "出具公证书", onExpiry: "逾期未出具，列入督办。" },
    "ask-review": { name: "申请复查", onExpiry: "逾期不能再申请复查，仍可就实体争议起诉。" },
    review: { name: "作出复查决定", onExpiry: "逾期未作出，列入督办。" },
  },
  actions: {
    ...intake.actions,
    preserve: {
      label: "保全证据",
      done: "已保全证据",
      consequence: "申请人可以看到经过，对方看不到；文件在“证据”中上传并登记哈希值。",
      fields: {
        method: pick("方式", {
          "web-page": "网页保全",
          purchase: "公证购买",
          "on-site": "现场保全",
          "electronic-data": "电子数据固定",
          statement: "证人证言",
        }),
        note: field("经过", "时间、地点、设备、操作步骤、参加人。"),
      },
    },
    "ask-proof": {
      label: "要求补充证明",
      done: "已要求补充证明材料",
      consequence: "补充证明材料所需时间不计入期限，出具公证书的期限暂停。",
      fields: { items: field("需要补充的证明", "逐项列明，每行一项。") },
    },
    "send-proof": {
      label: "提交补充证明",
      done: "已提交补充证明",
      consequence: "材料转给公证员，出具公证书的期限恢复计算。",
      fields: { answer: field("说明", "文件在“证据”中上传。") },
    },
    "proceed-without-proof": {
      label: "不再等待",
      done: "按现有材料继续办理",
      consequence: "出具公证书的期限恢复计算。",
      fields: { note },
    },
    "issue-certificate": {
      label: "出具公证书",
      done: "已出具公证书",
      consequence: "申请人收到公证书；出具的期限终止，申请复查的期限开始计算。",
      fields: { number: field("公证书编号"), facts: field("证明的事项") },
    },
    terminate: {
      label: "终止公证",
      done: "公证已终止",
      consequence: "本程序终结，申请人收到理由。",
      fields: {
        ground: pick("情形", {
          "no-cooperation": "申请人不予配合，致使无法办理",
          untrue: "材料不真实、不合法",
          impossible: "事实已无法保全、核实",
        }),
        reason: field("理由", "将告知申请人。"),
      },
    },
    "request-review": {
      label: "申请复查",
      done: "有人申请复查公证书",
      consequence: "公证机构收到申请，复查的期限开始计算；双方都能看到理由。",
      fields: { reasons: field("认为有错误的地方", "双方都能看到全文。") },
    },
    "conclude-review": {
      label: "作出复查决定",
      done: "已作出复查决定",
      consequence: "复查的期限终止，双方收到决定。",
      fields: {
        result: pick("决定", {
          "certificate-upheld": "维持公证书",
          "certificate-corrected": "更正、补正公证书",
          "certificate-revoked": "撤销公证书",
        }),
        reasons: field("理由", "双方都能看到全文。"),
      },
    },
    close: {
      label: "办结归档",
      done: "公证办结归档",
      consequence: "本程序终结；申请复查的期限继续计算。",
      fields: { note },
    },
  },
  outcomes: {
    ...intake.outcomes,
    issued: "出具公证书",
    terminated: "终止公证",
    "certificate-upheld": "维持公证书",
    "certificate-corrected": "更正公证书",
    "certificate-revoked": "撤销公证书",
  },
} satisfies ProcedureWords<typeof table>;
