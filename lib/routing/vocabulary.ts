import type { Words } from "#lib/words";

/** Kinds of right that a complaint may rest on; `none` for a tip without a right. */
export const rightKinds = {
  "invention-patent": { zh: "发明专利", en: "Invention patent" },
  "utility-model-patent": { zh: "实用新型专利", en: "Utility model patent" },
  "design-patent": { zh: "外观设计专利", en: "Design patent" },
  trademark: { zh: "注册商标", en: "Trademark" },
  "copyright-work": { zh: "作品著作权", en: "Copyright in a work" },
  "software-copyright": { zh: "软件著作权", en: "Software copyright" },
  "trade-secret": { zh: "商业秘密", en: "Trade secret" },
  "layout-design": { zh: "集成电路布图设计", en: "Layout design" },
  "geographical-indication": { zh: "地理标志", en: "Geographical indication" },
  "plant-variety": { zh: "植物新品种", en: "Plant variety" },
  none: { zh: "无（仅提供线索）", en: "None (a tip)" },
} as const satisfies Record<string, Words>;

export const conducts = {
  "sells-counterfeit-goods": { zh: "销售假冒商品", en: "Sells counterfeit goods" },
  "makes-and-sells-counterfeit-goods": {
    zh: "生产并销售假冒商品",
    en: "Makes and sells counterfeit goods",
  },
  "makes-counterfeit-labels": { zh: "制造假冒标识", en: "Makes counterfeit labels" },
  "sells-infringing-goods": { zh: "销售侵权商品", en: "Sells infringing goods" },
  "makes-patented-product": { zh: "制造专利产品", en: "Makes a patented product" },
  "uses-patented-process": { zh: "使用专利方法", en: "Uses a patented process" },
  "exhibits-infringing-goods": { zh: "展出侵权商品", en: "Exhibits infringing goods" },
  "counterfeits-patent": { zh: "假冒专利", en: "Counterfeits a patent" },
  "exceeds-licence": { zh: "超出许可范围", en: "Exceeds a licence" },
  "online-dissemination": { zh: "网络传播作品", en: "Disseminates a work online" },
  "copies-works": { zh: "复制、发行作品", en: "Copies works" },
  "copies-software": { zh: "复制、使用盗版软件", en: "Copies software" },
  "exports-counterfeit-goods": { zh: "出口侵权货物", en: "Exports infringing goods" },
  "imports-counterfeit-goods": { zh: "进口侵权货物", en: "Imports infringing goods" },
  "misappropriates-trade-secret": { zh: "侵犯商业秘密", en: "Misappropriates a trade secret" },
  "misuses-geographical-indication": {
    zh: "擅用地理标志",
    en: "Misuses a geographical indication",
  },
  "copies-layout-design": { zh: "复制布图设计", en: "Copies a layout design" },
  "propagates-plant-variety": { zh: "生产、繁殖授权品种", en: "Propagates a protected variety" },
  "confusing-similarity": { zh: "实施混淆行为", en: "Confusing similarity" },
  "accused-abroad": { zh: "在境外被控侵权", en: "Accused abroad" },
  "infringed-abroad": { zh: "在境外被侵权", en: "Infringed abroad" },
  "dishonest-agency": { zh: "代理机构失信行为", en: "Dishonest agency" },
  "bad-faith-filing": { zh: "恶意或者非正常申请", en: "Bad-faith filing" },
} as const satisfies Record<string, Words>;

export const venues = {
  shop: { zh: "商店", en: "Shop" },
  market: { zh: "市场", en: "Market" },
  factory: { zh: "工厂", en: "Factory" },
  warehouse: { zh: "仓库", en: "Warehouse" },
  platform: { zh: "电商平台", en: "E-commerce platform" },
  online: { zh: "网站、应用", en: "Website or app" },
  exhibition: { zh: "展会", en: "Exhibition" },
  port: { zh: "口岸", en: "Port" },
  company: { zh: "企业内部", en: "Inside a company" },
  contract: { zh: "合同履行中", en: "Under a contract" },
  service: { zh: "服务机构", en: "Service" },
  abroad: { zh: "境外", en: "Abroad" },
} as const satisfies Record<string, Words>;

/** Flags a recommendation may carry, in the order in which they are shown. */
export const flags = {
  "criminal-threshold-213-goods": {
    zh: "达到假冒注册商标罪（商品）追诉标准",
    en: "Threshold of art. 213 (goods) met",
  },
  "criminal-threshold-213-services": {
    zh: "达到假冒注册商标罪（服务）追诉标准",
    en: "Threshold of art. 213 (services) met",
  },
  "criminal-threshold-214": {
    zh: "达到销售假冒注册商标的商品罪追诉标准",
    en: "Threshold of art. 214 met",
  },
  "criminal-threshold-215": {
    zh: "达到非法制造注册商标标识罪追诉标准",
    en: "Threshold of art. 215 met",
  },
  "criminal-threshold-216": { zh: "达到假冒专利罪追诉标准", en: "Threshold of art. 216 met" },
  "criminal-threshold-217": { zh: "达到侵犯著作权罪追诉标准", en: "Threshold of art. 217 met" },
  "criminal-threshold-218": { zh: "达到销售侵权复制品罪追诉标准", en: "Threshold of art. 218 met" },
  "criminal-threshold-219": { zh: "达到侵犯商业秘密罪追诉标准", en: "Threshold of art. 219 met" },
  "fast-track-eligible": { zh: "符合快速通道条件", en: "Eligible for the fast track" },
  "fast-track-not-eligible": { zh: "不符合快速通道条件", en: "Not eligible for the fast track" },
  "fast-track-needs-evaluation-report": {
    zh: "进入快速通道须先提交评价报告",
    en: "Fast track needs an evaluation report",
  },
  "right-not-in-force": {
    zh: "行为发生时权利无效",
    en: "Right not in force on the day of the conduct",
  },
  "identifier-invalid": { zh: "权利号码有误", en: "Identifier invalid" },
  "standing-missing": { zh: "请求人资格待补", en: "Standing missing" },
  "outside-region": { zh: "不在本地管辖范围", en: "Outside this region" },
  "limitation-expired": { zh: "已过时效", en: "Limitation expired" },
  "repeat-infringement-direct-decision": {
    zh: "重复侵权，可以直接裁决",
    en: "Repeat infringement: direct decision",
  },
  "law-version:trademark-2027-art-74": {
    zh: "适用2027年施行的商标法第七十四条",
    en: "Trademark Law in force 2027, art. 74 applies",
  },
  "clock:3-working-days-to-apply-with-security": {
    zh: "三个工作日内申请并提供担保",
    en: "3 working days to apply with security",
  },
  tip: { zh: "举报线索", en: "Tip" },
  "service-organization-credit": { zh: "涉及服务机构信用", en: "Credit of a service organization" },
} as const satisfies Record<string, Words>;

/** Procedures a complaint may run through; the first five are those that may be barred. */
export const procedures = {
  "patent-adjudication": { zh: "专利侵权纠纷行政裁决", en: "Patent adjudication" },
  "market-supervision": { zh: "市场监管行政处罚", en: "Market-supervision penalty" },
  "copyright-penalty": { zh: "著作权行政处罚", en: "Copyright penalty" },
  "customs-protection": { zh: "知识产权海关保护", en: "Customs protection" },
  "fast-review": { zh: "保护中心快速审查", en: "Fast review by a protection center" },
  "layout-design-handling": {
    zh: "布图设计侵权纠纷处理",
    en: "Handling of a layout-design dispute",
  },
  "criminal-transfer": { zh: "行刑衔接（案件移送）", en: "Criminal transfer" },
  "court-suit": { zh: "民事诉讼", en: "Civil suit" },
  mediation: { zh: "调解", en: "Mediation" },
  arbitration: { zh: "仲裁", en: "Arbitration" },
  "platform-notice": { zh: "平台通知与反通知", en: "Platform notice" },
  "exhibition-help": { zh: "展会维权服务", en: "Help at an exhibition" },
  "rights-aid": { zh: "维权援助", en: "Rights aid" },
  "overseas-guidance": { zh: "海外纠纷应对指导", en: "Overseas guidance" },
  "legal-advice": { zh: "律师服务", en: "Legal advice" },
  "tip-handling": { zh: "线索核查", en: "Tip handling" },
  "service-organization-credit": { zh: "服务机构信用监管", en: "Credit of service organizations" },
  "self-discipline": { zh: "行业自律", en: "Self-discipline" },
} as const satisfies Record<string, Words>;

export const channelKeys = [
  "administrative-enforcement",
  "judicial-trial",
  "diversified-mediation",
  "commercial-arbitration",
  "legal-service",
  "social-supervision",
  "industry-self-discipline",
] as const;

export type RightKind = keyof typeof rightKinds;
export type Conduct = keyof typeof conducts;
export type Venue = keyof typeof venues;
export type Flag = keyof typeof flags;
export type ProcedureKey = keyof typeof procedures;
export type ChannelKey = (typeof channelKeys)[number];

/** The keys of a vocabulary, typed, for a schema. */
export function keysOf<K extends string>(words: Record<K, Words>): [K, ...K[]] {
  return Object.keys(words) as [K, ...K[]];
}
