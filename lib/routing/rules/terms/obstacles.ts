import type { Term } from "#lib/routing/rule-set";
import { all, any, finding, is, not, term } from "#lib/routing/rules/say";

/** Why the filer cannot have the procedure at all. */
export const obstacles: Term[] = [
  {
    key: "no-right",
    title: { zh: "行为发生时没有权利", en: "No right on the day of the conduct" },
    when: all(
      finding("right-not-in-force-on-conduct-date"),
      any(term("ordinary-matter"), term("border-matter")),
      not(
        is(
          "conduct",
          "counterfeits-patent",
          "confusing-similarity",
          "misappropriates-trade-secret",
        ),
      ),
    ),
  },
  {
    key: "no-standing",
    title: { zh: "请求人不能单独提出请求", en: "The filer may not ask alone" },
    when: all(
      any(term("ordinary-matter"), term("border-matter")),
      not(any(term("tip-matter"), is("conduct", "counterfeits-patent"))),
      is("filer.standing", "sole-licensee", "ordinary-licensee", "agent"),
      not(is("filer.authorised", true)),
    ),
  },
  {
    key: "penalty-elsewhere",
    title: {
      zh: "行为发生在外地，应由当地机关处罚",
      en: "The act took place in another region, whose authority punishes it",
    },
    when: all(
      any(term("market-matter"), term("copyright-matter")),
      { fact: "placeOfConduct", known: true },
      not(finding("conduct-in-region")),
      not(
        any(
          term("border-conduct"),
          term("sold-online"),
          is("conduct", "online-dissemination"),
          term("tip-matter"),
        ),
      ),
    ),
  },
  {
    key: "not-here",
    title: { zh: "不在本地管辖范围", en: "Not within this region" },
    when: all(
      any(
        finding("outside-region"),
        all(
          term("penalty-elsewhere"),
          not(all(term("private-dispute"), is("filer.wish", "mediation", "compensation"))),
        ),
      ),
      not(any(is("conduct", "accused-abroad", "infringed-abroad"), is("venue", "abroad"))),
    ),
  },
  {
    key: "respondent-unidentified",
    title: {
      zh: "专利纠纷没有明确的被请求人",
      en: "A patent dispute without an identified respondent",
    },
    when: all(any(term("patent-matter"), term("layout-matter")), is("respondent.kind", "unknown"), {
      fact: "respondent.id",
      known: false,
    }),
  },
  {
    key: "penalty-late",
    title: { zh: "已过行政处罚时效", en: "Too late for a penalty" },
    when: all(any(term("market-matter"), term("copyright-matter")), not(term("tip-matter")), {
      fact: "conductDate",
      pastLimit: "penalty.limitation",
    }),
  },
  {
    key: "adjudication-late",
    title: { zh: "已过行政裁决时效", en: "Too late for adjudication" },
    when: all(any(term("patent-matter"), term("layout-matter")), {
      fact: "conductDate",
      pastLimit: "adjudication.limitation",
    }),
  },
  {
    key: "suit-late",
    title: { zh: "已过诉讼时效", en: "Too late for a suit" },
    when: all(term("ordinary-matter"), not(term("tip-matter")), {
      fact: "conductDate",
      pastLimit: "court.limitation",
    }),
  },
  {
    key: "forum-taken",
    title: {
      zh: "专利、布图设计纠纷已起诉或者约定仲裁",
      en: "A patent or layout dispute in court or for arbitration",
    },
    when: all(
      any(term("patent-matter"), term("layout-matter")),
      any(term("suit-pending"), term("arbitration-agreed")),
    ),
  },
  {
    key: "no-way-in",
    title: { zh: "不能进入行政程序", en: "Administrative procedures are closed" },
    when: any(
      term("no-right"),
      term("no-standing"),
      term("not-here"),
      term("respondent-unidentified"),
      term("penalty-late"),
      term("adjudication-late"),
      term("suit-late"),
      term("forum-taken"),
    ),
  },
];
