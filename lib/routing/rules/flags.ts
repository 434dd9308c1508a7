import { type OffenceKey, thresholdTables } from "#lib/law/thresholds";
import type { Rule } from "#lib/routing/rule-set";
import { all, any, finding, is, not, term } from "#lib/routing/rules/say";

const OFFENCES = Object.keys(thresholdTables.at(-1)!.offences) as OffenceKey[];

/** What an officer must see at once, beside the routes. */
export const flagRules: Rule[] = [
  ...OFFENCES.map(criminalThreshold),
  {
    key: "repeat-infringement",
    title: { zh: "重复侵权直接裁决", en: "Repeat infringement: direct decision" },
    when: all(
      term("patent-matter"),
      not(term("no-right")),
      { fact: "respondent.priorDecision", known: true },
      not(is("respondent.priorDecision", false)),
    ),
    priority: 400,
    effects: [{ do: "flag", flag: "repeat-infringement-direct-decision" }],
    reason: {
      zh: "对同一专利的同类行为已有生效的决定或者裁判，可以直接作出决定",
      en: "An effective decision exists for the same patent and type of act, so a direct decision is possible",
    },
    citations: [{ law: "cnipa-decree-81", article: "34" }],
  },
  {
    key: "trademark-law-of-2027",
    title: { zh: "按行为日期适用商标法", en: "The Trademark Law by the day of the conduct" },
    when: all(
      is("right.kind", "trademark"),
      { fact: "conductDate", onOrAfter: "2027-01-01" },
      any(term("ordinary-matter"), term("border-matter")),
      not(finding("right-not-in-force-on-conduct-date")),
    ),
    priority: 400,
    effects: [{ do: "flag", flag: "law-version:trademark-2027-art-74" }],
    reason: {
      zh: "行为发生在2027年1月1日以后，适用新商标法第七十四条",
      en: "The conduct took place on or after 1 January 2027, so article 74 of the new law applies",
    },
    citations: [{ law: "trademark-law-2026", article: "74" }],
  },
];

function criminalThreshold(offence: OffenceKey): Rule {
  const flag = `criminal-threshold-${offence}` as const;
  const article = offence.slice(0, 3);
  return {
    key: flag,
    title: { zh: "刑事追诉标准", en: "Criminal threshold" },
    when: all(finding(flag), not(term("no-right")), not(term("abroad-matter"))),
    priority: 400,
    effects: [{ do: "flag", flag }],
    reason: {
      zh: `达到刑法第${article}条的追诉标准，知识产权案件有合理理由怀疑即应移送`,
      en: `The threshold of article ${article} of the Criminal Law is met; in IP cases reasonable suspicion suffices for a transfer`,
    },
    citations: [
      { law: "criminal-law", article },
      { law: "criminal-transfer", article: "3, 5" },
    ],
    limits: ["criminal.decide", "criminal.transfer"],
  };
}
