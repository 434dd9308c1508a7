import type { Citation } from "#lib/law/laws";
import type { Condition } from "#lib/routing/condition";
import type { Rule, RuleTarget } from "#lib/routing/rule-set";
import { all, any, is, leadsThrough, not, term } from "#lib/routing/rules/say";
import { type ChannelKey, type ProcedureKey, procedures } from "#lib/routing/vocabulary";
import type { Words } from "#lib/words";

/** Procedures in which the authority stands beside another lead. */
const besideAuthority = leadsThrough(
  "fast-review",
  "court-suit",
  "mediation",
  "arbitration",
  "platform-notice",
);

const decide = leadsThrough("market-supervision", "copyright-penalty");

/** What is offered beside the lead; priority is the order in which it is offered. */
export const companionRules: Rule[] = [
  beside(
    "transfer-to-police",
    900,
    all(
      term("crime-suspected"),
      not(any(term("no-right"), term("not-here"), term("abroad-matter"))),
    ),
    { kind: "public-security", at: "district" },
    "administrative-enforcement",
    "criminal-transfer",
    {
      zh: "有合理理由怀疑构成犯罪，行政机关应当移送公安机关：三日内决定，批准后二十四小时内移送",
      en: "A crime is reasonably suspected: the authority must decide within 3 days and transfer to the police within 24 hours of approval",
    },
    [{ law: "criminal-transfer", article: "3, 5" }],
  ),
  beside(
    "internet-court",
    800,
    all(
      term("online-copyright"),
      any(leadsThrough("copyright-penalty", "mediation", "fast-review")),
    ),
    { kind: "court", name: "beijing-internet-court" },
    "judicial-trial",
    "court-suit",
    {
      zh: "网络著作权的民事纠纷由互联网法院审理",
      en: "Civil disputes over online copyright are for the Internet Court",
    },
    [{ law: "internet-court-rules", article: "2", confirmed: false }],
  ),
  beside(
    "platform-notice",
    700,
    all(
      term("sold-online"),
      leadsThrough(
        "market-supervision",
        "patent-adjudication",
        "copyright-penalty",
        "layout-design-handling",
        "fast-review",
        "court-suit",
        "mediation",
      ),
    ),
    { kind: "e-commerce-platform" },
    "industry-self-discipline",
    "platform-notice",
    {
      zh: "可以同时通知平台或者网络服务提供者采取删除、断开链接等措施",
      en: "The platform or network service may be notified at the same time to take it down",
    },
    [{ law: "e-commerce-law", article: "42" }],
  ),
  beside(
    "ip-office-beside",
    600,
    all(besideAuthority, term("patent-matter")),
    {
      kind: "ip-office",
      at: "city",
    },
    "administrative-enforcement",
    "patent-adjudication",
    {
      zh: "责令停止侵权仍由知识产权局裁决",
      en: "An order to stop infringing still comes from the IP office",
    },
    [{ law: "patent-law", article: "65" }],
  ),
  beside(
    "layout-handling-beside",
    600,
    all(
      besideAuthority,
      term("layout-matter"),
      not(any(term("suit-pending"), term("arbitration-agreed"))),
    ),
    { kind: "ip-office", at: "city" },
    "administrative-enforcement",
    "layout-design-handling",
    {
      zh: "布图设计侵权也可以请求行政处理",
      en: "A layout-design dispute may also be handled by the administration",
    },
    [{ law: "layout-design-regulations", article: "31", confirmed: false }],
  ),
  beside(
    "market-supervision-beside",
    600,
    all(besideAuthority, term("market-matter"), not(term("penalty-elsewhere"))),
    {
      kind: "market-supervision",
      at: "district",
    },
    "administrative-enforcement",
    "market-supervision",
    {
      zh: "违法行为仍可由市场监管部门查处",
      en: "Market supervision may still investigate and punish",
    },
    [{ law: "penalty-law", article: "22", confirmed: false }],
  ),
  beside(
    "cultural-enforcement-beside",
    600,
    all(besideAuthority, term("copyright-matter"), not(term("penalty-elsewhere"))),
    {
      kind: "cultural-enforcement",
      at: "city",
    },
    "administrative-enforcement",
    "copyright-penalty",
    {
      zh: "损害公共利益的，仍可由文化市场综合执法机构查处",
      en: "If the public interest is harmed, cultural market enforcement may still punish",
    },
    [{ law: "copyright-law", article: "53" }],
  ),
  beside(
    "mediation-beside",
    300,
    any(
      leadsThrough(
        "patent-adjudication",
        "layout-design-handling",
        "copyright-penalty",
        "court-suit",
        "arbitration",
      ),
      all(leadsThrough("fast-review"), not(term("report-missing"))),
      all(
        decide,
        is("filer.wish", "mediation", "compensation"),
        not(is("conduct", "counterfeits-patent")),
      ),
    ),
    { kind: "mediation-body", at: "city" },
    "diversified-mediation",
    "mediation",
    {
      zh: "双方可以随时调解，协议可以申请司法确认",
      en: "The parties may mediate at any time and have an agreement confirmed by a court",
    },
    [
      { law: "cnipa-decree-81", article: "65, 66" },
      { law: "civil-procedure-law", article: "205", confirmed: false },
    ],
  ),
  beside(
    "court-beside",
    200,
    all(
      not(term("arbitration-agreed")),
      not(term("online-copyright")),
      any(
        leadsThrough("patent-adjudication", "layout-design-handling", "mediation"),
        leadsThrough("copyright-penalty"),
        all(
          decide,
          any(
            term("trade-secret-matter"),
            is("conduct", "confusing-similarity"),
            term("suit-pending"),
            all(is("filer.wish", "compensation"), not(is("conduct", "counterfeits-patent"))),
          ),
        ),
      ),
    ),
    { kind: "court", at: "city" },
    "judicial-trial",
    "court-suit",
    {
      zh: "停止侵权和赔偿也可以直接向法院起诉：技术类案件由知识产权法院审理，其他由有管辖权的基层法院审理",
      en: "One may also sue to stop it and for damages: technical cases before the IP court, others before a competent district court",
    },
    [{ law: "ip-court-jurisdiction", article: "1, 3", confirmed: false }],
  ),
  beside(
    "arbitration-beside",
    150,
    all(
      term("arbitration-agreed"),
      any(leadsThrough("market-supervision", "copyright-penalty", "mediation", "court-suit")),
    ),
    { kind: "arbitration-commission", at: "city" },
    "commercial-arbitration",
    "arbitration",
    {
      zh: "双方约定了仲裁，民事部分提交仲裁",
      en: "Arbitration was agreed, so the civil side goes to arbitration",
    },
    [{ law: "arbitration-law", article: "", confirmed: false }],
  ),
];

function beside(
  key: string,
  priority: number,
  when: Condition,
  target: RuleTarget,
  channel: ChannelKey,
  procedure: ProcedureKey,
  reason: Words,
  citations: Citation[],
): Rule {
  const effects = [{ do: "suggest", target, channel, procedure } as const];
  const { zh, en } = procedures[procedure];
  const title = { zh: `并行途径：${zh}`, en: `Beside it: ${en.toLowerCase()}` };
  return { key, title, when, priority, effects, reason, citations };
}
