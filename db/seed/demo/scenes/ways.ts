import { act } from "#db/seed/demo/plan/story";
import { joinedBy, type Way } from "#db/seed/demo/stories/handing-on";
import { criminalTransfer } from "#lib/procedures/criminal-transfer";
import { fastReview } from "#lib/procedures/fast-review";
import { marketSupervisionPenalty as penalty } from "#lib/procedures/market-supervision-penalty";
import { patentAdjudication } from "#lib/procedures/patent-adjudication";

export const docketed = [act(penalty, "docket"), act(penalty, "tell-reporter")];
export const examined = [
  act(patentAdjudication, "answer"),
  act(patentAdjudication, "forward-answer"),
];
export const opinion = [act(fastReview, "grant"), act(fastReview, "issue-opinion")];

export const elsewhere: Way = {
  before: [{ assign: true }],
  to: "market-supervision-110105",
  procedure: "market-supervision-penalty",
  kind: "transfer",
  reason: "经核查，涉案商品的存放和发货地均在朝阳区，由行为地机关查处更为适宜。",
  basis: "行政处罚法第二十二条；市场监督管理行政处罚程序规定第十四条",
  wrong: "market-supervision-110106",
};

export const toPolice: Way = {
  before: [
    ...docketed,
    act(penalty, "report-crime", { offence: "214" }),
    act(penalty, "approve-transfer"),
    act(penalty, "record-transfer"),
  ],
  to: "public-security-110108",
  procedure: "criminal-transfer",
  kind: "refer",
  reason: "经核算，非法经营数额已达到追诉标准，有合理理由怀疑构成犯罪，移送材料清单附后。",
  basis: "行政执法机关移送涉嫌犯罪案件的规定第三条、第五条",
  wrong: "beijing-public-security-economic-crime",
};

export const toMediation: Way = {
  before: examined,
  to: "peoples-mediation-beijing",
  procedure: "mediation",
  kind: "refer",
  reason: "双方均表示愿意就赔偿数额进行调解，委托贵会组织调解，行政裁决程序继续进行。",
  basis: "专利纠纷行政裁决和调解办法第六十五条",
  wrong: "ccpit-mediation-center",
};

export const toOffice: Way = {
  before: opinion,
  to: "beijing-ip-office",
  procedure: "patent-adjudication",
  kind: "refer",
  reason: "本中心已出具侵权判定咨询意见，请求人拟请求行政裁决，现将材料一并转送。",
  basis: "保护中心工作规则（中心自定，非法定）",
  wrong: "beijing-copyright-office",
};

export const toPenalty: Way = {
  before: [{ assign: true }],
  to: "market-supervision-110108",
  procedure: "market-supervision-penalty",
  kind: "transfer",
  reason: "所反映的系在产品上标注他人专利号的假冒专利行为，属于市场监管部门查处的事项。",
  basis: "专利法第六十八条",
  wrong: "beijing-copyright-office",
};

export const toCopyrightOffice: Way = {
  before: [{ assign: true }],
  to: "beijing-copyright-office",
  procedure: "copyright-penalty",
  kind: "transfer",
  reason: "案件涉及全市范围的印刷企业，影响较大，报请由市版权局直接办理。",
  basis: "著作权行政处罚实施办法第六条",
  wrong: "beijing-market-supervision-brigade",
};

export const toAssociation: Way = {
  before: [],
  to: "beijing-patent-attorneys-association",
  procedure: "self-discipline",
  kind: "refer",
  reason: "被反映的代理机构系贵会会员，请依照章程核实并处理，结果请函告本局。",
  basis: "专利代理管理办法第三十七条",
  wrong: "beijing-trademark-association",
};

export const toProcuratorate: Way = {
  before: [
    ...joinedBy(toPolice),
    act(criminalTransfer, "refuse"),
    act(criminalTransfer, "ask-reconsideration"),
    act(criminalTransfer, "uphold-refusal"),
    { lane: 0 },
  ],
  to: "procuratorate-110108",
  procedure: "docketing-supervision",
  kind: "refer",
  reason: "公安机关对移送案件决定不予立案，建议依法进行立案监督。",
  basis: "行政执法机关移送涉嫌犯罪案件的规定第九条",
  wrong: "procuratorate-110105",
};

export const backToAdministration: Way = {
  before: [...joinedBy(toPolice), act(criminalTransfer, "transfer-for-prosecution")],
  to: "procuratorate-110108",
  procedure: "reverse-link",
  kind: "refer",
  reason: "犯罪情节轻微，拟不起诉，是否需要给予行政处罚，请负责行政检察工作的部门审查。",
  basis: "人民检察院行刑反向衔接工作指引第十二条",
  wrong: "procuratorate-110105",
};

export const toRecordal: Way = {
  before: [],
  to: "general-administration-of-customs",
  procedure: "customs-recordal",
  kind: "refer",
  reason: "权利人的商标尚未备案，经告知后愿意申请备案，现将申请材料转送。",
  basis: "知识产权海关保护条例第七条",
  wrong: "market-supervision-110113",
};

export const toSuperior: Way = {
  before: docketed,
  to: "beijing-market-supervision",
  procedure: "supervision",
  kind: "refer",
  reason: "案件线索来自市局交办，涉案商品销往多个区，现将办理情况报请市局跟踪督办。",
  basis: "本平台运行规则第七条",
  wrong: "beijing-market-supervision-brigade",
};

export const toPark: Way = {
  before: [],
  to: "park-office-haidian",
  procedure: "rights-aid",
  kind: "refer",
  reason: "请求人系园区企业，许可授权手续需要园区协助补办，请贵单位派专员对接。",
  basis: "本平台运行规则第五条",
  wrong: "park-office-chaoyang",
};

export const toBrigade: Way = {
  before: [{ assign: true }],
  to: "beijing-market-supervision-brigade",
  procedure: "market-supervision-penalty",
  kind: "transfer",
  reason: "涉案商品销往多个区，报请由市综合执法总队直接查处。",
  basis: "市场监督管理行政处罚程序规定第十二条",
  wrong: "market-supervision-110106",
};

/** Scenes in which a case is handed from one body to another. */
