import type { Words } from "#lib/words";

/** What pure code finds in the facts, for conditions that comparing single facts cannot express. */
export const findingWords = {
  "identifier-invalid": {
    zh: "权利号码的写法或者校验位有误",
    en: "the identifier's form or check digit is wrong",
  },
  "right-not-in-force-on-conduct-date": {
    zh: "行为发生之日权利尚未授予、已经终止或者被宣告无效",
    en: "on the day of the conduct the right was pending, lapsed or invalidated",
  },
  "outside-region": {
    zh: "行为地和被投诉人所在地都不在本地",
    en: "both the place of the conduct and the respondent lie outside this region",
  },
  "conduct-in-region": {
    zh: "行为地在本地（未说明的，视为在本地）",
    en: "the conduct took place in this region, or its place was not told",
  },
  "conduct-abroad": { zh: "行为发生在境外", en: "the conduct took place abroad" },
  "filer-registered-at-center": {
    zh: "请求人已在保护中心备案",
    en: "the filer is registered at a protection center",
  },
  "center-field-matches": {
    zh: "请求人的产业属于其备案的保护中心的领域",
    en: "the filer's industry is a field of the center where the filer is registered",
  },
  "criminal-threshold-213-goods": { zh: "达到第213条（商品）追诉标准", en: "art. 213 (goods) met" },
  "criminal-threshold-213-services": {
    zh: "达到第213条（服务）追诉标准",
    en: "art. 213 (services) met",
  },
  "criminal-threshold-214": { zh: "达到第214条追诉标准", en: "art. 214 met" },
  "criminal-threshold-215": { zh: "达到第215条追诉标准", en: "art. 215 met" },
  "criminal-threshold-216": { zh: "达到第216条追诉标准", en: "art. 216 met" },
  "criminal-threshold-217": { zh: "达到第217条追诉标准", en: "art. 217 met" },
  "criminal-threshold-218": { zh: "达到第218条追诉标准", en: "art. 218 met" },
  "criminal-threshold-219": { zh: "达到第219条追诉标准", en: "art. 219 met" },
} as const satisfies Record<string, Words>;

export type FindingKey = keyof typeof findingWords;
