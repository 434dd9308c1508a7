import type { Condition } from "#lib/routing/condition";
import type { Rule, RuleTarget } from "#lib/routing/rule-set";
import { all, any, is, leadsThrough, not, term } from "#lib/routing/rules/say";
import type { Words } from "#lib/words";

const office = {
  do: "lead",
  target: { kind: "ip-office", at: "city" },
  channel: "social-supervision",
  procedure: "tip-handling",
} as const;
const association = {
  do: "suggest",
  target: { kind: "industry-association" },
  channel: "industry-self-discipline",
  procedure: "self-discipline",
} as const;
const credit = { do: "flag", flag: "service-organization-credit" } as const;
const tip = { do: "flag", flag: "tip" } as const;

/** Reports about agencies and filings, and reports by people who claim no right. */
export const tipRules: Rule[] = [
  {
    key: "dishonest-agency",
    title: { zh: "代理机构失信行为的举报", en: "A tip about a dishonest agency" },
    when: all(term("filing-conduct-matter"), is("conduct", "dishonest-agency")),
    priority: 840,
    effects: [{ ...office, procedure: "service-organization-credit" }, tip, credit],
    reason: {
      zh: "这是对服务机构的举报，不是权利纠纷；知识产权局监管代理机构，协会可以惩戒会员",
      en: "This is a tip about a service organization, not a rights complaint; the IP office supervises agencies and their association disciplines members",
    },
    citations: [
      { law: "patent-agency-measures", article: "37, 38" },
      { law: "patent-filing-conduct", article: "3", confirmed: false },
    ],
  },
  {
    key: "bad-faith-filing",
    title: { zh: "恶意、非正常申请的举报", en: "A tip about a filing in bad faith" },
    when: all(term("filing-conduct-matter"), is("conduct", "bad-faith-filing")),
    priority: 840,
    effects: [office, tip],
    reason: {
      zh: "恶意或者非正常申请由知识产权局按线索核查，必要时报国家知识产权局处理",
      en: "The IP office verifies tips about filings in bad faith and passes them to CNIPA where needed",
    },
    citations: [
      { law: "patent-filing-conduct", article: "3", confirmed: false },
      { law: "trademark-filing-conduct", article: "3, 12", confirmed: false },
    ],
  },
  {
    key: "bad-faith-filing-by-an-agency",
    title: { zh: "代理机构参与恶意申请", en: "An agency took part in a bad-faith filing" },
    when: all(
      term("filing-conduct-matter"),
      is("conduct", "bad-faith-filing"),
      is("respondent.kind", "patent-agency"),
    ),
    priority: 440,
    effects: [credit],
    reason: {
      zh: "被举报人是代理机构，涉及服务机构信用",
      en: "The respondent is an agency, so the credit of a service organization is concerned",
    },
    citations: [{ law: "patent-agency-measures", article: "37, 38" }],
  },
  {
    key: "association-of-the-agency",
    title: { zh: "协会惩戒会员", en: "The agency's association" },
    when: all(
      leadsThrough("tip-handling", "service-organization-credit"),
      any(is("conduct", "dishonest-agency"), is("respondent.kind", "patent-agency")),
    ),
    priority: 440,
    effects: [association],
    reason: {
      zh: "行业协会可以依照章程警示、惩戒会员",
      en: "An association may warn and discipline its members",
    },
    citations: [{ law: "patent-agency-measures", article: "37, 38" }],
  },
  {
    key: "bad-faith-trademark-filing-fine",
    title: { zh: "恶意注册商标的处罚", en: "Fines for bad-faith trademark filings" },
    when: all(
      leadsThrough("tip-handling"),
      is("conduct", "bad-faith-filing"),
      is("right.kind", "trademark"),
    ),
    priority: 600,
    effects: [
      {
        do: "suggest",
        target: { kind: "market-supervision", at: "district" },
        channel: "administrative-enforcement",
        procedure: "market-supervision",
      },
    ],
    reason: {
      zh: "对恶意申请商标注册的申请人，由市场监管部门给予警告、罚款",
      en: "Market supervision warns or fines those who apply for trademarks in bad faith",
    },
    citations: [
      { law: "trademark-law-2019", article: "68", confirmed: false },
      { law: "trademark-filing-conduct", article: "12", confirmed: false },
    ],
  },
  tipTo(
    "tip-to-market-supervision",
    830,
    not(is("conduct", "propagates-plant-variety")),
    { kind: "market-supervision", at: "district" },
    {
      zh: "没有主张权利，作为线索由行为地市场监管部门核查",
      en: "No right is claimed: a tip, verified by market supervision where the act took place",
    },
  ),
  tipTo(
    "tip-to-cultural-enforcement",
    832,
    is("conduct", "copies-works", "copies-software", "online-dissemination"),
    { kind: "cultural-enforcement", at: "city" },
    {
      zh: "没有主张权利，作为侵犯著作权的线索由文化市场综合执法机构核查",
      en: "No right is claimed: a tip about copyright, verified by cultural market enforcement",
    },
  ),
  tipTo(
    "tip-to-ip-office",
    832,
    is("conduct", "makes-patented-product", "uses-patented-process", "copies-layout-design"),
    { kind: "ip-office", at: "city" },
    {
      zh: "没有主张权利，作为侵权线索由知识产权局核查",
      en: "No right is claimed: a tip, verified by the IP office",
    },
  ),
  tipTo(
    "tip-to-customs",
    832,
    term("border-matter"),
    { kind: "customs", at: "city" },
    {
      zh: "没有主张权利，作为进出口侵权线索由海关核查",
      en: "No right is claimed: a tip about goods at the border, verified by customs",
    },
  ),
  {
    key: "tip-flag",
    title: { zh: "按线索办理", en: "Handled as a tip" },
    when: all(term("tip-matter"), not(term("not-here"))),
    priority: 830,
    effects: [tip],
    reason: {
      zh: "举报人没有主张权利，不取得投诉人地位",
      en: "Who reports without claiming a right does not become a complainant",
    },
    citations: [{ law: "samr-complaints-2026", article: "", confirmed: false }],
  },
];

function tipTo(
  key: string,
  priority: number,
  when: Condition,
  target: RuleTarget,
  reason: Words,
): Rule {
  return {
    key,
    title: { zh: "线索的承接机构", en: "Who takes the tip" },
    when: all(term("tip-matter"), when),
    priority,
    effects: [{ do: "lead", target, channel: "social-supervision", procedure: "tip-handling" }],
    reason,
    citations: [{ law: "samr-procedure", article: "18" }],
  };
}
