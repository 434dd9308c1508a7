import type { Citation } from "#lib/law/laws";
import type { Condition } from "#lib/routing/condition";
import type { Rule } from "#lib/routing/rule-set";
import { all, any, finding, is, not, term } from "#lib/routing/rules/say";
import { type ProcedureKey, procedures } from "#lib/routing/vocabulary";
import type { Words } from "#lib/words";

const noRight: Words = {
  zh: "行为发生之日没有有效权利，不予立案",
  en: "There was no right in force on the day of the conduct, so the request is refused",
};
const noStanding: Words = {
  zh: "请求人不能单独提出请求，补齐授权前不予立案；所掌握的情况仍可作为线索举报",
  en: "The filer may not ask alone, so the request is refused until authorised; what is known may still be reported as a tip",
};
const tooLate: Words = {
  zh: "已过时效，不予立案；行为仍在继续的除外",
  en: "The limitation has expired, so the request is refused unless the conduct goes on",
};
const decree81 = (article: string): Citation => ({ law: "cnipa-decree-81", article });
const unchecked = (law: Citation["law"], article: string): Citation => ({
  law,
  article,
  confirmed: false,
});

/** Procedures that must be refused, each with its reason; none of them may lead or be suggested. */
export const barRules: Rule[] = [
  bar(
    "patents-need-a-right",
    all(term("no-right"), term("patent-right")),
    noRight,
    [unchecked("patent-law", "11, 44, 47")],
    "patent-adjudication",
    "market-supervision",
  ),
  bar(
    "penalties-need-a-right",
    all(term("no-right"), is("right.kind", "trademark", "geographical-indication")),
    noRight,
    [unchecked("trademark-law-2019", "39, 47, 56")],
    "market-supervision",
  ),
  bar(
    "copyright-penalty-needs-a-right",
    all(term("no-right"), term("copyright")),
    noRight,
    [unchecked("copyright-law", "22, 23")],
    "copyright-penalty",
  ),
  bar(
    "customs-needs-a-right",
    all(term("no-right"), term("border-conduct")),
    noRight,
    [unchecked("customs-ip-regulations", "2")],
    "customs-protection",
  ),
  bar(
    "adjudication-needs-standing",
    all(term("no-standing"), term("patent-matter")),
    noStanding,
    [decree81("12")],
    "patent-adjudication",
  ),
  bar(
    "penalty-request-needs-standing",
    all(term("no-standing"), term("market-matter")),
    noStanding,
    [unchecked("trademark-civil-interpretation", "4")],
    "market-supervision",
  ),
  bar(
    "copyright-request-needs-standing",
    all(term("no-standing"), term("copyright-matter")),
    noStanding,
    [unchecked("copyright-penalty-measures", "12")],
    "copyright-penalty",
  ),
  bar(
    "customs-request-needs-standing",
    all(term("no-standing"), term("border-matter")),
    noStanding,
    [{ law: "customs-ip-regulations", article: "13" }],
    "customs-protection",
  ),
  bar(
    "suit-bars-adjudication",
    all(term("patent-matter"), term("suit-pending")),
    {
      zh: "任何一方已就同一纠纷起诉的，行政裁决不予立案",
      en: "A pending suit by either side over the same dispute bars adjudication",
    },
    [decree81("12")],
    "patent-adjudication",
  ),
  bar(
    "arbitration-bars-adjudication",
    all(term("patent-matter"), term("arbitration-agreed")),
    {
      zh: "当事人约定了其他解决途径，行政裁决不予立案",
      en: "The parties agreed on another forum, which bars adjudication",
    },
    [decree81("12")],
    "patent-adjudication",
  ),
  bar(
    "adjudication-needs-a-respondent",
    all(term("patent-matter"), term("respondent-unidentified")),
    {
      zh: "没有明确的被请求人，行政裁决不予立案",
      en: "Adjudication needs an identified respondent",
    },
    [decree81("12")],
    "patent-adjudication",
  ),
  bar(
    "adjudication-too-late",
    all(term("patent-matter"), term("adjudication-late")),
    tooLate,
    [decree81("19")],
    "patent-adjudication",
  ),
  bar(
    "penalty-too-late",
    all(term("market-matter"), term("penalty-late")),
    tooLate,
    [{ law: "penalty-law", article: "36" }],
    "market-supervision",
  ),
  bar(
    "copyright-penalty-too-late",
    all(term("copyright-matter"), term("penalty-late")),
    tooLate,
    [{ law: "penalty-law", article: "36" }],
    "copyright-penalty",
  ),
  bar(
    "port-elsewhere",
    all(
      term("border-conduct"),
      not(finding("conduct-in-region")),
      not(any(term("not-here"), term("abroad-matter"))),
    ),
    {
      zh: "扣留申请应当向货物进出境地海关提出，本地海关不受理",
      en: "Detention is asked of the customs where the goods cross the border, which is not here",
    },
    [{ law: "customs-ip-regulations", article: "12" }],
    "customs-protection",
  ),
  bar(
    "customs-protects-other-rights",
    all(
      term("border-conduct"),
      not(term("right-for-customs")),
      not(any(term("not-here"), term("abroad-matter"))),
    ),
    {
      zh: "海关只保护商标权、著作权和专利权，其他权利不予受理",
      en: "Customs protects trademarks, copyright and patents only",
    },
    [{ law: "customs-ip-regulations", article: "2" }],
    "customs-protection",
  ),
];

function bar(
  key: string,
  when: Condition,
  reason: Words,
  citations: Citation[],
  ...barred: ProcedureKey[]
): Rule {
  const effects = barred.map((procedure) => ({ do: "bar" as const, procedure }));
  const names = barred.map((procedure) => procedures[procedure]);
  const title = {
    zh: `不予受理：${names.map(({ zh }) => zh).join("、")}`,
    en: `Refused: ${names.map(({ en }) => en.toLowerCase()).join(", ")}`,
  };
  return { key, title, when, priority: 600, effects, reason, citations };
}
