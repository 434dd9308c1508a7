import { field, pick } from "#lib/messages/procedure-words";

const note = field("备注");

/** 刑法第二百一十三条至第二百一十九条的罪名. */
export const offences = {
  "213": "假冒注册商标罪（刑法第二百一十三条）",
  "214": "销售假冒注册商标的商品罪（刑法第二百一十四条）",
  "215": "非法制造、销售非法制造的注册商标标识罪（刑法第二百一十五条）",
  "216": "假冒专利罪（刑法第二百一十六条）",
  "217": "侵犯著作权罪（刑法第二百一十七条）",
  "218": "销售侵权复制品罪（刑法第二百一十八条）",
  "219": "侵犯商业秘密罪（刑法第二百一十九条）",
  other: "其他罪名",
};

/** The words of handing a suspected crime to the police. */
export const crimeStateWords = {
  "crime-reported": {
    name: "移送待批准",
    about: "已报告涉嫌犯罪，等待负责人决定是否移送公安机关。",
  },
  "transfer-approved": { name: "待移送", about: "负责人已批准移送，应当立即送交公安机关。" },
  transferred: { name: "已移送公安机关", about: "等待公安机关决定是否立案。" },
  "with-police": {
    name: "刑事办理中",
    about: "公安机关已经立案，行政处罚须以刑事案件的结果为依据，办案期限暂停。",
  },
  convicted: { name: "刑事已判决", about: "人民法院已作出有罪判决，等待决定是否还需行政处罚。" },
};

export const crimeClockWords = {
  "decide-transfer": { name: "决定是否移送的期限", onExpiry: "逾期未决定，列入督办。" },
  "transfer-case": { name: "向公安机关移送的期限", onExpiry: "逾期未移送，列入督办。" },
};

export const crimeWords = {
  "report-crime": {
    label: "报告涉嫌犯罪",
    done: "已报告涉嫌犯罪，提请负责人审批移送",
    consequence:
      "负责人审批的期限开始计算；只有参与的机构可以看到。知识产权案件有犯罪的合理嫌疑即应移送。",
    fields: {
      offence: pick("涉嫌的罪名", offences),
      handlers: field("专案组", "两名以上行政执法人员。"),
      report: field("移送报告", "主要事实、金额计算、证据和移送的理由。"),
    },
  },
  "approve-transfer": {
    label: "批准移送",
    done: "负责人已批准移送公安机关",
    consequence: "审批期限终止，移送期限从现在起按小时计算；请随即用“移送、转送”送交公安机关。",
    fields: { opinion: field("审批意见", "正职负责人或者主持工作的负责人的意见。") },
  },
  "refuse-transfer": {
    label: "不批准移送",
    done: "负责人决定不移送公安机关",
    consequence: "审批期限终止，案件回到报告前的状态继续办理；理由记录在案。",
    fields: { reason: field("不批准的理由", "依法须记录在案。") },
  },
  "record-transfer": {
    label: "登记移送",
    done: "案件已移送公安机关",
    consequence: "移送期限终止，等待公安机关决定是否立案；办案期限照常计算。",
    fields: {
      police: field("接收的公安机关", "写明回执签收人和日期。"),
      transferredOn: field("移送日期"),
      dossier: pick("移送的材料", {
        "transfer-letter": "涉嫌犯罪案件移送书",
        report: "涉嫌犯罪案件情况的调查报告",
        "goods-list": "涉案物品清单",
        "test-report": "检验报告或者鉴定结论",
        other: "其他有关材料",
      }),
    },
  },
  "learn-of-docketing": {
    label: "登记公安机关立案",
    done: "公安机关已经立案，行政处罚程序中止",
    consequence: "办案期限从今天起暂停，等待刑事案件的结果；涉案物品须在法定期限内移交公安机关。",
    fields: { note },
  },
  "resume-after-refusal": {
    label: "公安机关不立案，继续办理",
    done: "公安机关不予立案，继续行政处罚程序",
    consequence: "案件回到调查状态，依法作出行政处理。",
    fields: { note },
  },
  "resume-after-return": {
    label: "案件退回，继续办理",
    done: "案件由司法机关退回，继续行政处罚程序",
    consequence: "案件回到调查状态，办案期限从今天起继续计算。",
    fields: { note },
  },
  "learn-of-conviction": {
    label: "登记有罪判决",
    done: "已登记人民法院的有罪判决",
    consequence: "办案期限仍然暂停；已判处罚金的，不再给予罚款，可以终止或者继续办理其他处罚。",
    fields: { note },
  },
};
