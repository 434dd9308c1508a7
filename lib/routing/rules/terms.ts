import type { Term } from "#lib/routing/rule-set";
import { all, any, finding, is, not, term } from "#lib/routing/rules/say";

/** What kind of matter it is, from the right and the conduct: each complaint is one matter. */
const matters: Term[] = [
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

const details: Term[] = [
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

/** Why the filer cannot have the procedure at all. */
const obstacles: Term[] = [
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

const fastTrack: Term[] = [
  {
    key: "fast-track-asked",
    title: { zh: "请求快速通道", en: "The fast track is asked for" },
    when: all(
      is("filer.wish", "fast-track"),
      not(any(term("abroad-matter"), term("filing-conduct-matter"), term("tip-matter"))),
    ),
  },
  {
    key: "fast-track-apt",
    title: { zh: "备案主体的专利侵权纠纷", en: "A registered filer's patent dispute" },
    when: all(
      term("patent-matter"),
      not(is("conduct", "exceeds-licence")),
      finding("filer-registered-at-center"),
      { fact: "filer.industry", known: true },
    ),
  },
  {
    key: "stability-refuted",
    title: { zh: "权利稳定性存疑", en: "The right's stability is in doubt" },
    when: all(
      is("right.kind", "utility-model-patent", "design-patent"),
      any(
        is("right.evaluationReport", "negative"),
        all(is("forum.invalidationPending", true), not(is("right.evaluationReport", "clean"))),
      ),
    ),
  },
  {
    key: "report-missing",
    title: { zh: "未提交评价报告", en: "No evaluation report" },
    when: all(is("right.kind", "utility-model-patent", "design-patent"), {
      fact: "right.evaluationReport",
      known: false,
    }),
  },
  {
    key: "fast-track-open",
    title: { zh: "可以进入快速通道", en: "The fast track is open" },
    when: all(
      any(term("fast-track-apt"), term("fast-track-asked")),
      any(term("patent-matter"), term("market-matter"), term("copyright-matter")),
      finding("center-field-matches"),
      not(term("stability-refuted")),
      not(term("no-way-in")),
    ),
  },
  {
    key: "fast-track-closed",
    title: { zh: "快速通道不予开放", en: "The fast track is closed" },
    when: all(
      not(term("fast-track-open")),
      any(term("fast-track-asked"), all(term("fast-track-apt"), not(term("no-way-in")))),
    ),
  },
];

/** The named conditions that the rules of version 1 are written in; each uses only earlier ones. */
export const terms: Term[] = [...matters, ...details, ...obstacles, ...fastTrack];
