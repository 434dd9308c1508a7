import type { Term } from "#lib/routing/rule-set";
import { all, any, finding, is, not, term } from "#lib/routing/rules/say";

/** What more the complaint says that a rule asks about. */
export const details: Term[] = [
  {
    key: "trade-secret-matter",
    title: { zh: "侵犯商业秘密", en: "A trade-secret matter" },
    when: any(is("right.kind", "trade-secret"), is("conduct", "misappropriates-trade-secret")),
  },
  {
    key: "online-copyright",
    title: { zh: "网络著作权侵权", en: "Online copyright infringement" },
    when: all(is("right.kind", "copyright-work"), is("conduct", "online-dissemination")),
  },
  {
    key: "sold-online",
    title: { zh: "在平台或者网站上实施", en: "Done on a platform or website" },
    when: is("venue", "platform", "online"),
  },
  {
    key: "crime-suspected",
    title: { zh: "达到刑事追诉标准", en: "A criminal threshold is met" },
    when: any(
      finding("criminal-threshold-213-goods"),
      finding("criminal-threshold-213-services"),
      finding("criminal-threshold-214"),
      finding("criminal-threshold-215"),
      finding("criminal-threshold-216"),
      finding("criminal-threshold-217"),
      finding("criminal-threshold-218"),
      finding("criminal-threshold-219"),
    ),
  },
  {
    key: "private-dispute",
    title: {
      zh: "可以由请求人选择途径的民事纠纷（不含涉嫌犯罪和只涉及公共秩序的行为）",
      en: "A private dispute whose way the filer may choose: no suspected crime, no matter of public order only",
    },
    when: all(
      any(
        term("patent-matter"),
        term("layout-matter"),
        term("variety-matter"),
        term("copyright-matter"),
        term("licence-matter"),
        term("market-matter"),
      ),
      not(is("conduct", "counterfeits-patent")),
      not(is("respondent.kind", "unknown")),
      not(term("crime-suspected")),
    ),
  },
  {
    key: "suit-pending",
    title: { zh: "已经起诉", en: "A suit is pending" },
    when: is("forum.courtSuit", true),
  },
  {
    key: "arbitration-agreed",
    title: { zh: "约定仲裁且未起诉", en: "Arbitration was agreed and no suit is pending" },
    when: all(is("forum.arbitrationClause", true), not(term("suit-pending"))),
  },
];
