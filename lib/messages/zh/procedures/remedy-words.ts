import { field, pick } from "#lib/messages/procedure-words";

const result = pick("结果", { upheld: "维持", changed: "变更", ended: "撤回申请或者终止" });
const note = field("要点");
const court = field("受理的人民法院", "已有案号的，一并写明。");
const claims = field("请求和理由", "写明要求撤销、变更还是确认违法，文件在“证据”中上传。");
const toldOfSuit =
  "起诉状请直接交人民法院，本平台不代收。办案机关据此不申请强制执行，也不结案；不停止处罚的执行。";

/** The words of the remedies' times. */
export const remedyClockWords = {
  reconsideration: { name: "申请行政复议期限", onExpiry: "逾期不再受理行政复议申请。" },
  sue: { name: "提起行政诉讼期限", onExpiry: "逾期不再受理起诉。" },
  "sue-after-reconsideration": {
    name: "不服复议决定的起诉期限",
    onExpiry: "逾期不再受理起诉。",
  },
};

/** The words of the states in which a penalty is contested. */
export const remedyStateWords = {
  "under-reconsideration": {
    name: "行政复议中",
    about: "当事人已申请行政复议，等待复议决定；其间不结案、不申请强制执行。",
  },
  sued: {
    name: "行政诉讼中",
    about: "当事人已提起行政诉讼，等待人民法院裁判；其间不结案、不申请强制执行。",
  },
};

/** The words of what is done against a penalty, and of what comes of it. */
export const remedyWords = {
  "report-reconsideration": {
    label: "告知已申请行政复议",
    done: "当事人已申请行政复议",
    consequence:
      "复议申请请直接交复议机关，本平台不代收。办案机关据此不申请强制执行，也不结案；不停止处罚的执行。申请复议和起诉的期限终止，不服复议决定的，届时另有起诉期限。",
    fields: {
      body: field("复议机关", "决定书上写明的复议机关；已有受理文号的，一并写明。"),
      filedOn: field("申请日期"),
      claims,
    },
  },
  "report-suit": {
    label: "告知已起诉",
    done: "当事人已提起行政诉讼",
    consequence: `${toldOfSuit}申请复议和起诉的期限终止。`,
    fields: { court, filedOn: field("起诉日期"), claims },
  },
  "report-suit-after-reconsideration": {
    label: "告知不服复议决定已起诉",
    done: "当事人不服复议决定，已提起行政诉讼",
    consequence: `${toldOfSuit}不服复议决定的起诉期限终止。`,
    fields: { court, filedOn: field("起诉日期"), claims },
  },
  "record-reconsideration": {
    label: "记录复议结果",
    done: "已记录行政复议结果",
    consequence:
      "不服复议决定的起诉期限自送达之日起计算，案件恢复执行；处罚被撤销的，请用“撤销处罚”。",
    fields: {
      result,
      body: field("复议机关和文号"),
      servedOn: field("复议决定书送达日期"),
      note,
    },
  },
  "record-judgment": {
    label: "记录裁判结果",
    done: "已记录行政诉讼结果",
    consequence: "案件恢复执行；处罚被撤销的，请用“撤销处罚”。",
    fields: {
      result,
      court: field("法院和案号"),
      decidedOn: field("裁判生效日期"),
      note,
    },
  },
};
