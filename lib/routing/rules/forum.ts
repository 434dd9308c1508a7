import type { Citation } from "#lib/law/laws";
import type { Condition } from "#lib/routing/condition";
import type { Rule } from "#lib/routing/rule-set";
import { all, any, is, not, term } from "#lib/routing/rules/say";
import type { Words } from "#lib/words";

const civil = (article: string): Citation => ({
  law: "civil-procedure-law",
  article,
  confirmed: false,
});
const courts: Citation = { law: "ip-court-jurisdiction", article: "1, 3", confirmed: false };
const internet: Citation = { law: "internet-court-rules", article: "2", confirmed: false };

const wantsCompensation = all(is("filer.wish", "compensation"), term("private-dispute"));

const whenCompensation: Words = {
  zh: "行政机关对赔偿数额只能调解，请求赔偿应当向法院起诉",
  en: "An authority may only mediate damages; compensation is claimed in court",
};
const whenTooLateForPenalty: Words = {
  zh: "行政处罚时效已过而诉讼时效未过，可以向法院起诉",
  en: "It is too late for a penalty but not for a suit",
};

/** Where the dispute already is, was agreed to go, or is wished to go. */
export const forumRules: Rule[] = [
  court(
    "pending-suit",
    800,
    {
      zh: "任何一方已经起诉，由受理的法院审理",
      en: "A suit is pending, so the court decides",
    },
    [{ law: "cnipa-decree-81", article: "12" }, civil("122")],
    all(
      term("suit-pending"),
      any(
        term("patent-matter"),
        term("layout-matter"),
        term("variety-matter"),
        term("licence-matter"),
      ),
    ),
  ),
  {
    key: "arbitration-agreed",
    title: { zh: "约定仲裁", en: "Arbitration was agreed" },
    when: all(
      term("arbitration-agreed"),
      any(
        term("patent-matter"),
        term("layout-matter"),
        term("variety-matter"),
        term("licence-matter"),
        wantsCompensation,
      ),
    ),
    priority: 790,
    effects: [
      {
        do: "lead",
        target: { kind: "arbitration-commission", at: "city" },
        channel: "commercial-arbitration",
        procedure: "arbitration",
      },
    ],
    reason: {
      zh: "合同约定了仲裁，纠纷提交约定的仲裁机构",
      en: "The contract provides for arbitration, so the dispute goes to the agreed commission",
    },
    citations: [
      { law: "arbitration-law", article: "", confirmed: false },
      { law: "cnipa-decree-81", article: "12" },
    ],
  },
  ...courtOrInternetCourt(
    "too-late-for-a-penalty",
    755,
    whenTooLateForPenalty,
    [
      { law: "penalty-law", article: "36" },
      { law: "civil-code", article: "188", confirmed: false },
    ],
    all(term("penalty-late"), any(term("suit-pending"), not(term("suit-late")))),
  ),
  {
    key: "mediation-wished",
    title: { zh: "请求调解", en: "Mediation is wished" },
    when: all(is("filer.wish", "mediation"), term("private-dispute")),
    priority: 700,
    effects: [
      {
        do: "lead",
        target: { kind: "mediation-body", at: "city" },
        channel: "diversified-mediation",
        procedure: "mediation",
      },
    ],
    reason: {
      zh: "请求人希望调解；达成协议后三十日内可以共同申请司法确认",
      en: "The filer wishes to mediate; within 30 days of an agreement both may ask a court to confirm it",
    },
    citations: [
      { law: "cnipa-decree-81", article: "65, 66" },
      { law: "peoples-mediation-law", article: "33", confirmed: false },
    ],
    limits: ["court.judicial-confirmation"],
  },
  ...courtOrInternetCourt(
    "compensation-wished",
    690,
    whenCompensation,
    [
      { law: "patent-law", article: "65" },
      { law: "trademark-law-2019", article: "60" },
    ],
    wantsCompensation,
  ),
  court(
    "licence-dispute",
    310,
    {
      zh: "超出许可范围是合同与侵权的竞合，由法院审理",
      en: "Exceeding a licence is a matter of contract and infringement, for the court",
    },
    [{ law: "civil-code", article: "186", confirmed: false }, courts],
    term("licence-matter"),
  ),
  court(
    "plant-variety",
    310,
    {
      zh: "植物新品种纠纷属技术类案件，由知识产权法院审理；农业农村、林草部门的行政途径不在本平台",
      en: "Plant-variety disputes are technical cases for the IP court; the agriculture and forestry authorities are not on this platform",
    },
    [{ law: "plant-variety-regulations", article: "", confirmed: false }, courts],
    term("variety-matter"),
  ),
];

function courtOrInternetCourt(
  key: string,
  priority: number,
  reason: Words,
  citations: Citation[],
  when: Condition,
): Rule[] {
  const online = court(
    `${key}-online`,
    priority + 1,
    reason,
    [...citations, internet],
    all(when, term("online-copyright")),
  );
  const effects = online.effects.map((effect) =>
    effect.do === "lead"
      ? { ...effect, target: { kind: "court" as const, name: "beijing-internet-court" } }
      : effect,
  );
  return [{ ...online, effects }, court(key, priority, reason, [...citations, courts], when)];
}

function court(
  key: string,
  priority: number,
  reason: Words,
  citations: Citation[],
  when: Condition,
): Rule {
  return {
    key,
    title: { zh: "由法院审理", en: "For the court" },
    when,
    priority,
    effects: [
      {
        do: "lead",
        target: { kind: "court", at: "city" },
        channel: "judicial-trial",
        procedure: "court-suit",
      },
    ],
    reason,
    citations,
    limits: ["court.docket", "court.first-instance"],
  };
}
