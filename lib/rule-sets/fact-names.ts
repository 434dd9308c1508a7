import { technicalFields } from "#lib/organizations/technical-fields";
import type { FactPath } from "#lib/routing/condition";
import { conducts, rightKinds, venues } from "#lib/routing/vocabulary";
import type { Words } from "#lib/words";

/** What each fact that a rule may ask for is called. */
export const factNames: Record<FactPath, Words> = {
  "right.kind": { zh: "权利种类", en: "Kind of right" },
  "right.status": { zh: "权利状态", en: "State of the right" },
  "right.class": { zh: "商品服务类别", en: "Nice class" },
  "right.lapsedOn": { zh: "权利终止日", en: "The day the right lapsed" },
  "right.evaluationReport": { zh: "专利权评价报告", en: "Evaluation report" },
  "right.customsRecordal": { zh: "海关备案", en: "Customs recordal" },
  "right.marks": { zh: "商标件数", en: "Number of marks" },
  conduct: { zh: "行为", en: "Conduct" },
  conductDate: { zh: "行为发生日", en: "Day of the conduct" },
  venue: { zh: "场所", en: "Venue" },
  placeOfConduct: { zh: "行为地", en: "Place of the conduct" },
  "respondent.kind": { zh: "被投诉人类型", en: "Kind of respondent" },
  "respondent.region": { zh: "被投诉人所在地", en: "Respondent's region" },
  "respondent.id": { zh: "被投诉人证号", en: "Respondent's identifier" },
  "respondent.shopUrl": { zh: "店铺链接", en: "Shop address" },
  "respondent.penalizedOn": { zh: "上次受处罚日", en: "Day of the last penalty" },
  "respondent.priorDecision": { zh: "在先生效决定", en: "Effective earlier decision" },
  "amountsYuan.turnover": { zh: "经营额（元）", en: "Turnover in yuan" },
  "amountsYuan.gain": { zh: "违法所得（元）", en: "Gain in yuan" },
  "amountsYuan.loss": { zh: "损失（元）", en: "Loss in yuan" },
  "amountsYuan.unsold": { zh: "未销售货值（元）", en: "Value unsold in yuan" },
  "amountsYuan.copies": { zh: "复制品数量", en: "Copies" },
  "amountsYuan.labels": { zh: "标识数量", en: "Labels" },
  "amountsYuan.works": { zh: "作品数量", en: "Works" },
  "amountsYuan.clicks": { zh: "点击数", en: "Clicks" },
  "amountsYuan.downloads": { zh: "下载数", en: "Downloads" },
  "amountsYuan.members": { zh: "会员数", en: "Members" },
  "filer.registeredAt": { zh: "备案的保护中心", en: "Center where the filer is registered" },
  "filer.industry": { zh: "请求人产业", en: "Filer's industry" },
  "filer.standing": { zh: "请求人身份", en: "Filer's standing" },
  "filer.authorised": { zh: "已获授权", en: "Authorised" },
  "filer.wish": { zh: "请求人的意愿", en: "Filer's wish" },
  "forum.courtSuit": { zh: "已起诉", en: "Suit filed" },
  "forum.arbitrationClause": { zh: "有仲裁约定", en: "Arbitration agreed" },
  "forum.invalidationPending": { zh: "无效宣告审理中", en: "Invalidation pending" },
};

/** What the values of a fact are called, where they are words. */
export function valueNames(fact: FactPath): Readonly<Record<string, Words>> {
  return named[fact] ?? {};
}

const named: Partial<Record<FactPath, Record<string, Words>>> = {
  "right.kind": rightKinds,
  conduct: conducts,
  venue: venues,
  "filer.industry": technicalFields,
  "right.status": {
    registered: { zh: "已注册", en: "Registered" },
    "in-force": { zh: "有效", en: "In force" },
    lapsed: { zh: "已终止", en: "Lapsed" },
    invalidated: { zh: "已宣告无效", en: "Invalidated" },
    pending: { zh: "审查中", en: "Pending" },
  },
  "right.evaluationReport": {
    clean: { zh: "未发现不符合授权条件", en: "Clean" },
    negative: { zh: "不符合授权条件", en: "Negative" },
  },
  "respondent.kind": {
    company: { zh: "企业", en: "Company" },
    individual: { zh: "个人", en: "Individual" },
    shop: { zh: "网店", en: "Shop" },
    "patent-agency": { zh: "代理机构", en: "Patent agency" },
    unknown: { zh: "不明", en: "Unknown" },
  },
  "filer.standing": {
    owner: { zh: "权利人", en: "Owner" },
    "exclusive-licensee": { zh: "独占被许可人", en: "Exclusive licensee" },
    "sole-licensee": { zh: "排他被许可人", en: "Sole licensee" },
    "ordinary-licensee": { zh: "普通被许可人", en: "Ordinary licensee" },
    agent: { zh: "代理人", en: "Agent" },
  },
  "filer.wish": {
    mediation: { zh: "调解", en: "Mediation" },
    "fast-track": { zh: "快速通道", en: "Fast track" },
    compensation: { zh: "赔偿", en: "Compensation" },
  },
};
