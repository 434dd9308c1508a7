import type { Citation } from "#lib/law/laws";
import type { LimitKey } from "#lib/law/limits/limits";
import type { Condition } from "#lib/routing/condition";
import type { Rule, RuleTarget } from "#lib/routing/rule-set";
import { all, any, finding, is, not, term } from "#lib/routing/rules/say";
import { type ProcedureKey, procedures } from "#lib/routing/vocabulary";
import type { Words } from "#lib/words";

const IN_FORCE_2026 = "2027-01-01";

const market: RuleTarget = { kind: "market-supervision", at: "district" };
const ipOffice: RuleTarget = { kind: "ip-office", at: "city" };
const culture: RuleTarget = { kind: "cultural-enforcement", at: "city" };

const placeOfAct: Citation = { law: "penalty-law", article: "22", confirmed: false };
const penaltyLimits: LimitKey[] = ["penalty.verify", "penalty.decide"];

const markMatter = all(
  term("market-matter"),
  any(is("right.kind", "trademark"), is("conduct", "makes-counterfeit-labels")),
  not(is("conduct", "counterfeits-patent", "misuses-geographical-indication")),
  not(all(is("conduct", "confusing-similarity"), finding("right-not-in-force-on-conduct-date"))),
  not(term("trade-secret-matter")),
);

/** The authority that is competent by right and conduct. */
export const authorityRules: Rule[] = [
  authority(
    "trademark-penalty",
    302,
    all(markMatter, { fact: "conductDate", before: IN_FORCE_2026 }),
    market,
    "market-supervision",
    {
      zh: "侵犯注册商标专用权，由行为地的区市场监管部门查处",
      en: "Infringement of a registered mark, for district market supervision where the act took place",
    },
    [{ law: "trademark-law-2019", article: "57, 60" }, placeOfAct],
    penaltyLimits,
  ),
  authority(
    "trademark-penalty-2027",
    302,
    all(markMatter, { fact: "conductDate", onOrAfter: IN_FORCE_2026 }),
    market,
    "market-supervision",
    {
      zh: "侵犯注册商标专用权，由行为地的区市场监管部门依照2027年施行的商标法查处",
      en: "Infringement of a registered mark, for district market supervision under the law in force from 2027",
    },
    [{ law: "trademark-law-2026", article: "74" }, placeOfAct],
    penaltyLimits,
  ),
  authority(
    "counterfeit-patent",
    304,
    all(term("market-matter"), is("conduct", "counterfeits-patent")),
    market,
    "market-supervision",
    {
      zh: "假冒专利不论权利由谁主张，由行为地的区市场监管部门查处",
      en: "Counterfeiting a patent, whoever reports it, is for district market supervision where the act took place",
    },
    [
      { law: "patent-law", article: "68" },
      { law: "patent-law-rules", article: "101", confirmed: false },
    ],
    ["counterfeit-patent.docket-complaint", "penalty.decide"],
  ),
  authority(
    "trade-secret",
    304,
    all(term("market-matter"), term("trade-secret-matter")),
    market,
    "market-supervision",
    {
      zh: "侵犯商业秘密，由市场监管部门依照反不正当竞争法查处",
      en: "Misappropriation of a trade secret is for market supervision under the law against unfair competition",
    },
    [{ law: "anti-unfair-competition-law", article: "10, 26", confirmed: false }, placeOfAct],
    penaltyLimits,
  ),
  authority(
    "confusing-similarity",
    300,
    all(term("market-matter"), is("conduct", "confusing-similarity")),
    market,
    "market-supervision",
    {
      zh: "混淆行为由市场监管部门依照反不正当竞争法查处",
      en: "Causing confusion is for market supervision under the law against unfair competition",
    },
    [{ law: "anti-unfair-competition-law", article: "7, 23", confirmed: false }, placeOfAct],
    penaltyLimits,
  ),
  authority(
    "geographical-indication",
    304,
    all(
      term("market-matter"),
      any(
        is("right.kind", "geographical-indication"),
        is("conduct", "misuses-geographical-indication"),
      ),
    ),
    market,
    "market-supervision",
    {
      zh: "擅自使用地理标志，由行为地的区市场监管部门查处",
      en: "Misuse of a geographical indication is for district market supervision where the act took place",
    },
    [{ law: "geographical-indication-measures", article: "30", confirmed: false }, placeOfAct],
    penaltyLimits,
  ),
  authority(
    "other-market-matter",
    298,
    term("market-matter"),
    market,
    "market-supervision",
    {
      zh: "由行为地的区市场监管部门查处",
      en: "For district market supervision where the act took place",
    },
    [placeOfAct],
    penaltyLimits,
  ),
  authority(
    "patent-adjudication",
    300,
    term("patent-matter"),
    ipOffice,
    "patent-adjudication",
    {
      zh: "专利侵权纠纷，双方均未起诉且没有约定其他途径，可以请求市知识产权局行政裁决",
      en: "A patent dispute with no suit and no other agreed forum may be adjudicated by the city's IP office",
    },
    [
      { law: "patent-law", article: "65" },
      { law: "cnipa-decree-81", article: "12" },
    ],
    ["adjudication.docket", "adjudication.conclude"],
  ),
  authority(
    "layout-design",
    300,
    all(term("layout-matter"), not(term("suit-pending"))),
    ipOffice,
    "layout-design-handling",
    {
      zh: "布图设计侵权纠纷由国家知识产权局处理，市知识产权局协助、配合，承接请求并转报",
      en: "Layout-design disputes are decided by CNIPA; the city's IP office assists it, takes requests in and passes them on",
    },
    [{ law: "layout-design-regulations", article: "31", confirmed: false }],
  ),
  authority(
    "online-copyright",
    302,
    all(term("copyright-matter"), term("online-copyright")),
    culture,
    "copyright-penalty",
    {
      zh: "网络传播侵犯著作权，由市文化市场综合执法机构查处；民事途径为互联网法院",
      en: "Online copyright infringement, for the city's cultural market enforcement; the civil route is the Internet Court",
    },
    [
      { law: "copyright-law", article: "53" },
      { law: "network-dissemination-regulations", article: "18", confirmed: false },
    ],
    ["copyright.accept"],
  ),
  authority(
    "software-copyright",
    302,
    all(term("copyright-matter"), is("right.kind", "software-copyright")),
    culture,
    "copyright-penalty",
    {
      zh: "侵犯软件著作权，由市文化市场综合执法机构查处；民事途径为知识产权法院",
      en: "Infringement of software, for the city's cultural market enforcement; the civil route is the IP court",
    },
    [
      { law: "copyright-law", article: "53" },
      { law: "software-regulations", article: "24", confirmed: false },
    ],
    ["copyright.accept"],
  ),
  authority(
    "copyright",
    300,
    term("copyright-matter"),
    culture,
    "copyright-penalty",
    {
      zh: "侵犯著作权且损害公共利益，由市文化市场综合执法机构查处",
      en: "Copyright infringement that harms the public interest, for the city's cultural market enforcement",
    },
    [{ law: "copyright-law", article: "53" }],
    ["copyright.accept"],
  ),
];

function authority(
  key: string,
  priority: number,
  when: Condition,
  target: RuleTarget,
  procedure: ProcedureKey,
  reason: Words,
  citations: Citation[],
  limits: LimitKey[] = [],
): Rule {
  const { zh, en } = procedures[procedure];
  const title = { zh: `主管机关：${zh}`, en: `The authority: ${en.toLowerCase()}` };
  const lead = { do: "lead", target, channel: "administrative-enforcement", procedure } as const;
  return { key, title, when, priority, effects: [lead], reason, citations, limits };
}
