import type { Rule } from "#lib/routing/rule-set";
import { all, any, finding, not, term } from "#lib/routing/rules/say";

const aid = {
  do: "lead",
  target: { kind: "rights-aid-center" },
  channel: "legal-service",
  procedure: "rights-aid",
} as const;

/** What keeps a filer from every authority here: the rights-aid center leads and says why. */
export const obstacleRules: Rule[] = [
  {
    key: "abroad-to-overseas-guidance",
    title: {
      zh: "境外纠纷由海外应对指导机构承接",
      en: "A dispute abroad goes to overseas guidance",
    },
    when: term("abroad-matter"),
    priority: 900,
    effects: [
      {
        do: "lead",
        target: { kind: "rights-aid-center", name: "overseas-guidance-beijing" },
        channel: "legal-service",
        procedure: "overseas-guidance",
      },
      {
        do: "suggest",
        target: { kind: "law-firm" },
        channel: "legal-service",
        procedure: "legal-advice",
      },
    ],
    reason: {
      zh: "知识产权有地域性，境外行为不由境内机关处理；海外应对指导机构提供指导，并可推荐律师",
      en: "Rights are territorial and no act took place in China; overseas guidance advises, and a law firm may act",
    },
    citations: [{ law: "platform-rules", article: "4" }],
  },
  {
    key: "no-right-on-the-day",
    title: { zh: "行为发生时没有有效权利", en: "No right in force on the day of the conduct" },
    when: term("no-right"),
    priority: 880,
    effects: [aid, { do: "flag", flag: "right-not-in-force" }],
    reason: {
      zh: "行为发生之日权利尚未授予、已经终止或者被宣告无效，不能认定侵权；维权援助机构说明还能做什么",
      en: "There was no right in force on the day of the conduct, so nothing was infringed; the rights-aid center explains what remains",
    },
    citations: [
      { law: "patent-law", article: "11, 44, 47", confirmed: false },
      { law: "trademark-law-2019", article: "39, 47, 56", confirmed: false },
    ],
  },
  {
    key: "filer-may-not-ask-alone",
    title: { zh: "请求人资格待补", en: "The filer may not ask alone" },
    when: term("no-standing"),
    priority: 870,
    effects: [aid, { do: "flag", flag: "standing-missing" }],
    reason: {
      zh: "独占被许可人可以单独请求；排他被许可人须权利人不请求，普通被许可人须经授权，代理人须有委托。请先补齐授权",
      en: "An exclusive licensee may ask alone; a sole licensee only if the owner does not act, an ordinary licensee or an agent only with authority. Get that first",
    },
    citations: [
      { law: "cnipa-decree-81", article: "12" },
      { law: "trademark-civil-interpretation", article: "4", confirmed: false },
    ],
  },
  {
    key: "outside-this-region",
    title: { zh: "不在本地管辖范围", en: "Outside this region" },
    when: all(term("not-here"), finding("outside-region")),
    priority: 860,
    effects: [aid, { do: "flag", flag: "outside-region" }],
    reason: {
      zh: "行为地和被投诉人所在地都不在本地，本地机关没有管辖权；维权援助机构协助找到当地机关",
      en: "Neither the act nor the respondent is in this region, so no authority here is competent; the rights-aid center helps to find the one that is",
    },
    citations: [
      { law: "penalty-law", article: "22", confirmed: false },
      { law: "cnipa-decree-81", article: "12" },
    ],
  },
  {
    key: "punished-where-it-took-place",
    title: { zh: "由行为地机关处罚", en: "Punished where it took place" },
    when: all(term("not-here"), not(finding("outside-region"))),
    priority: 860,
    effects: [aid, { do: "flag", flag: "outside-region" }],
    reason: {
      zh: "行政处罚由违法行为发生地的机关管辖，行为发生在外地；维权援助机构协助找到当地机关，也可以向被投诉人住所地法院起诉",
      en: "Penalties are for the authority where the act took place, which is in another region; the rights-aid center helps to find it, and the courts at the respondent's seat remain open",
    },
    citations: [
      { law: "penalty-law", article: "22", confirmed: false },
      { law: "copyright-penalty-measures", article: "5", confirmed: false },
    ],
  },
  {
    key: "too-late-for-everything",
    title: { zh: "已过时效", en: "Every limitation has expired" },
    when: all(any(term("adjudication-late"), term("suit-late")), not(term("suit-pending"))),
    priority: 760,
    effects: [aid],
    reason: {
      zh: "自知道侵权行为之日起已满三年；行为仍在继续且权利有效的，请按最近一次行为的日期重新填写",
      en: "Three years have passed since the conduct; if it goes on and the right is in force, file with the latest day on which it was seen",
    },
    citations: [
      { law: "cnipa-decree-81", article: "19" },
      { law: "civil-code", article: "188", confirmed: false },
    ],
  },
  {
    key: "limitation-flag",
    title: { zh: "提示时效", en: "Point out the limitation" },
    when: any(term("adjudication-late"), term("suit-late"), term("penalty-late")),
    priority: 750,
    effects: [{ do: "flag", flag: "limitation-expired" }],
    reason: {
      zh: "行政裁决和诉讼时效为三年，行政处罚时效为二年；持续的行为自终了之日起算",
      en: "Adjudication and suits have three years, penalties two; for a continuing act they run from its end",
    },
    citations: [
      { law: "cnipa-decree-81", article: "19" },
      { law: "penalty-law", article: "36" },
      { law: "civil-code", article: "188", confirmed: false },
    ],
  },
  {
    key: "unknown-respondent-to-platform",
    title: {
      zh: "被请求人不明，先向平台发出通知",
      en: "Respondent unknown: notify the platform first",
    },
    when: all(term("respondent-unidentified"), term("sold-online")),
    priority: 745,
    effects: [
      {
        do: "lead",
        target: { kind: "e-commerce-platform" },
        channel: "industry-self-discipline",
        procedure: "platform-notice",
      },
    ],
    reason: {
      zh: "专利行政裁决须有明确的被请求人；平台收到通知后采取措施，并能提供经营者信息",
      en: "Adjudication needs an identified respondent; the platform acts on a notice and knows who the seller is",
    },
    citations: [
      { law: "e-commerce-law", article: "42" },
      { law: "cnipa-decree-81", article: "12" },
    ],
  },
  {
    key: "unknown-respondent-to-aid",
    title: { zh: "被请求人不明，先行查明", en: "Respondent unknown: find out first" },
    when: term("respondent-unidentified"),
    priority: 740,
    effects: [aid],
    reason: {
      zh: "行政裁决和诉讼都须有明确的对方；维权援助机构协助查明",
      en: "Adjudication and suits need an identified respondent; the rights-aid center helps to find out who it is",
    },
    citations: [{ law: "cnipa-decree-81", article: "12" }],
  },
  {
    key: "nobody-else-is-competent",
    title: { zh: "没有其他机构有权处理", en: "No other body is competent" },
    when: { always: true },
    priority: 0,
    effects: [aid],
    reason: {
      zh: "按所填事实，没有本地机关有权直接处理；由维权援助机构提供指引",
      en: "On these facts no authority here can act directly; the rights-aid center gives guidance",
    },
    citations: [{ law: "platform-rules", article: "5" }],
  },
];
