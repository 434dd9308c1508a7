import type { Term } from "#lib/routing/rule-set";
import { all, any, finding, is, not, term } from "#lib/routing/rules/say";

/** What kind of matter it is, from the right and the conduct: each complaint is one matter. */
export const matters: Term[] = [
  {
    key: "abroad-matter",
    title: { zh: "境外纠纷", en: "A dispute abroad" },
    when: any(
      is("conduct", "accused-abroad", "infringed-abroad"),
      is("venue", "abroad"),
      finding("conduct-abroad"),
    ),
  },
  {
    key: "filing-conduct-matter",
    title: { zh: "申请、代理行为问题", en: "Conduct in filing or agency" },
    when: all(not(term("abroad-matter")), is("conduct", "dishonest-agency", "bad-faith-filing")),
  },
  {
    key: "border-conduct",
    title: { zh: "进出口侵权货物", en: "Import or export of infringing goods" },
    when: is("conduct", "exports-counterfeit-goods", "imports-counterfeit-goods"),
  },
  {
    key: "right-for-customs",
    title: { zh: "海关保护的权利", en: "A right that customs protects" },
    when: not(
      is("right.kind", "trade-secret", "layout-design", "geographical-indication", "plant-variety"),
    ),
  },
  {
    key: "border-matter",
    title: { zh: "本地口岸的进出口侵权", en: "Infringing goods at a port of this region" },
    when: all(
      not(term("abroad-matter")),
      term("border-conduct"),
      term("right-for-customs"),
      finding("conduct-in-region"),
    ),
  },
  {
    key: "ordinary-matter",
    title: { zh: "境内侵权纠纷", en: "An infringement at home" },
    when: not(any(term("abroad-matter"), term("filing-conduct-matter"), term("border-matter"))),
  },
  {
    key: "patent-right",
    title: { zh: "专利权", en: "A patent" },
    when: is("right.kind", "invention-patent", "utility-model-patent", "design-patent"),
  },
  {
    key: "copyright",
    title: { zh: "著作权", en: "A copyright" },
    when: is("right.kind", "copyright-work", "software-copyright"),
  },
  {
    key: "conduct-for-market-supervision",
    title: {
      zh: "不论权利种类均由市场监管部门查处的行为",
      en: "Conduct for market supervision whatever the right",
    },
    when: is(
      "conduct",
      "counterfeits-patent",
      "makes-counterfeit-labels",
      "misappropriates-trade-secret",
      "misuses-geographical-indication",
      "confusing-similarity",
    ),
  },
  {
    key: "licence-matter",
    title: { zh: "专利以外的许可合同纠纷", en: "A licence dispute, other than over a patent" },
    when: all(
      term("ordinary-matter"),
      is("conduct", "exceeds-licence"),
      not(term("patent-right")),
      not(is("right.kind", "layout-design", "plant-variety")),
    ),
  },
  {
    key: "tip-matter",
    title: { zh: "不主张权利的举报", en: "A report that rests on no right" },
    when: all(
      not(any(term("abroad-matter"), term("filing-conduct-matter"))),
      is("right.kind", "none"),
      not(is("conduct", "confusing-similarity", "misappropriates-trade-secret", "exceeds-licence")),
    ),
  },
  {
    key: "patent-matter",
    title: { zh: "专利侵权纠纷", en: "A patent infringement dispute" },
    when: all(
      term("ordinary-matter"),
      term("patent-right"),
      not(term("conduct-for-market-supervision")),
    ),
  },
  {
    key: "layout-matter",
    title: { zh: "布图设计侵权纠纷", en: "A layout-design dispute" },
    when: all(
      term("ordinary-matter"),
      is("right.kind", "layout-design"),
      not(term("conduct-for-market-supervision")),
    ),
  },
  {
    key: "variety-matter",
    title: { zh: "植物新品种侵权纠纷", en: "A plant-variety dispute" },
    when: all(
      term("ordinary-matter"),
      is("right.kind", "plant-variety"),
      not(term("conduct-for-market-supervision")),
    ),
  },
  {
    key: "copyright-matter",
    title: { zh: "著作权侵权", en: "A copyright infringement" },
    when: all(
      term("ordinary-matter"),
      term("copyright"),
      not(term("conduct-for-market-supervision")),
      not(term("licence-matter")),
    ),
  },
  {
    key: "market-matter",
    title: { zh: "由市场监管部门查处的侵权", en: "An infringement for market supervision" },
    when: all(
      term("ordinary-matter"),
      not(term("licence-matter")),
      any(
        term("conduct-for-market-supervision"),
        is("right.kind", "trademark", "geographical-indication", "trade-secret"),
      ),
    ),
  },
];
