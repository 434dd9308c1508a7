import type { Words } from "#lib/words";

/**
 * The instruments that the product cites. A citation names one of these keys, an article and,
 * where the instrument has changed, the version by the day it came into force.
 * `confirmed: false` means that nobody has yet held the number against the official text here;
 * every page that shows it must say "to be confirmed" (待核实).
 */
export const laws = {
  "patent-law": law("专利法", "Patent Law", "2021-06-01"),
  "cnipa-decree-81": law(
    "专利纠纷行政裁决和调解办法（国家知识产权局令第81号）",
    "Measures for Administrative Adjudication and Mediation of Patent Disputes (CNIPA Decree 81)",
    "2025-02-01",
  ),
  "major-patent-disputes": law(
    "重大专利侵权纠纷行政裁决办法",
    "Measures for Administrative Adjudication of Major Patent Infringement Disputes",
    "2021-06-01",
  ),
  "samr-procedure": law(
    "市场监督管理行政处罚程序规定",
    "Provisions on Procedures for Administrative Penalties by Market Supervision",
    "2021-07-15",
  ),
  "penalty-law": law("行政处罚法", "Administrative Penalty Law", "2021-07-15"),
  "coercion-law": law("行政强制法", "Administrative Coercion Law", "2012-01-01"),
  "reconsideration-law": law("行政复议法", "Administrative Reconsideration Law", "2024-01-01"),
  "administrative-litigation-law": law("行政诉讼法", "Administrative Litigation Law", "2017-07-01"),
  "civil-procedure-law": law("民事诉讼法", "Civil Procedure Law", "2024-01-01"),
  "civil-code": law("民法典", "Civil Code", "2021-01-01"),
  "trademark-law-2019": law("商标法（2019年修正）", "Trademark Law (2019)", "2019-11-01"),
  "trademark-law-2026": law("商标法（2026年修订）", "Trademark Law (2026 revision)", "2027-01-01"),
  "copyright-law": law("著作权法", "Copyright Law", "2021-06-01"),
  "anti-unfair-competition-law": law("反不正当竞争法", "Anti-Unfair Competition Law", "2025-10-15"),
  "criminal-law": law("刑法", "Criminal Law", "2021-03-01"),
  "criminal-procedure-law": law("刑事诉讼法", "Criminal Procedure Law", "2018-10-26"),
  "criminal-procedure-provisions": law(
    "关于实施刑事诉讼法若干问题的规定",
    "Provisions on Implementing the Criminal Procedure Law",
    "2013-01-01",
  ),
  "ip-crime-interpretation": law(
    "关于办理侵犯知识产权刑事案件适用法律若干问题的解释（法释〔2025〕5号）",
    "Judicial Interpretation on Criminal Cases of IP Infringement (Fa Shi [2025] No. 5)",
    "2025-04-26",
  ),
  "criminal-transfer": law(
    "行政执法机关移送涉嫌犯罪案件的规定（国务院令第310号，2020年修订）",
    "Provisions on Transfer of Suspected Criminal Cases by Administrative Organs (State Council Decree 310, revised 2020)",
    "2020-08-07",
  ),
  "customs-ip-regulations": law(
    "知识产权海关保护条例",
    "Regulations on Customs Protection of Intellectual Property",
    "2018-03-19",
  ),
  "copyright-penalty-measures": law(
    "著作权行政处罚实施办法",
    "Measures for Copyright Administrative Penalties",
    "2009-06-15",
  ),
  "e-commerce-law": law("电子商务法", "E-Commerce Law", "2019-01-01"),
  "arbitration-law-2017": law("仲裁法（2017年修正）", "Arbitration Law (2017)", "2018-01-01"),
  "arbitration-law": law("仲裁法（2025年修订）", "Arbitration Law (2025 revision)", "2026-03-01"),
  "arbitration-rules": law(
    "仲裁机构仲裁规则（机构自定，非法定）",
    "Rules of the arbitration commission (set by itself, not statutory)",
    "2018-01-01",
  ),
  "layout-design-regulations": law(
    "集成电路布图设计保护条例",
    "Regulations on Layout Designs of Integrated Circuits",
    "2001-10-01",
  ),
  "layout-design-enforcement": law(
    "集成电路布图设计行政执法办法（国家知识产权局令第17号）",
    "Measures for Administrative Enforcement on Layout Designs (CNIPA Decree 17)",
    "2001-11-28",
  ),
  "ip-credit-rules": law(
    "国家知识产权局知识产权信用管理规定（国知发保字〔2022〕8号）",
    "CNIPA Rules on Intellectual Property Credit (2022)",
    "2022-01-24",
  ),
  "judicial-appraisal-rules": law(
    "司法鉴定程序通则（司法部令第132号）",
    "General Rules of Judicial Appraisal (Ministry of Justice Decree 132)",
    "2016-05-01",
  ),
  "notarisation-law": law("公证法", "Notarisation Law", "2018-01-01"),
  "notarisation-rules": law(
    "公证程序规则（司法部令第145号）",
    "Rules of Notarisation (Ministry of Justice Decree 145)",
    "2021-01-01",
  ),
  "plant-variety-regulations": law(
    "植物新品种保护条例",
    "Regulations on the Protection of New Varieties of Plants",
    "2025-06-01",
  ),
  "patent-agency-measures": law("专利代理管理办法", "Measures for Patent Agency", "2019-05-01"),
  "penalty-publication": law(
    "市场监督管理行政处罚信息公示规定",
    "Provisions on Publication of Market Supervision Penalties",
    "2021-09-01",
  ),
  "internet-court-rules": law(
    "关于互联网法院审理案件若干问题的规定",
    "Provisions on Cases Heard by Internet Courts",
    "2018-09-07",
  ),
  "patent-enforcement-2015": law(
    "专利行政执法办法（2015年修改）",
    "Measures for Patent Administrative Enforcement (revised 2015)",
    "2015-07-01",
  ),
  "samr-complaints-2020": law(
    "市场监督管理投诉举报处理暂行办法",
    "Interim Measures for Handling Complaints and Reports by Market Supervision",
    "2020-01-01",
  ),
  "samr-complaints-2026": law(
    "市场监督管理投诉举报处理办法（市场监管总局令第121号）",
    "Measures for Handling Complaints and Reports by Market Supervision (SAMR Order 121)",
    "2026-04-15",
  ),
  "reverse-link-guide": law(
    "人民检察院行刑反向衔接工作指引",
    "Guide for Procuratorates on the Link from Criminal Justice back to Administration",
    "2024-11-26",
  ),
  "invited-mediation-rules": law(
    "关于人民法院特邀调解的规定（法释〔2016〕14号）",
    "Provisions on Invited Mediation by People's Courts (Fa Shi [2016] No. 14)",
    "2016-07-01",
  ),
  "online-mediation-rules": law(
    "人民法院在线调解规则",
    "Rules of Online Mediation of People's Courts",
    "2022-01-01",
  ),
  "judicial-confirmation-rules": law(
    "关于人民调解协议司法确认程序的若干规定（法释〔2011〕5号）",
    "Provisions on Judicial Confirmation of Mediation Agreements (Fa Shi [2011] No. 5)",
    "2011-03-30",
  ),
  "ip-court-jurisdiction": law(
    "关于第一审知识产权民事、行政案件管辖的若干规定（法释〔2022〕13号）",
    "Provisions on Jurisdiction over Intellectual Property Cases of First Instance (Fa Shi [2022] No. 13)",
    "2022-05-01",
  ),
  "patent-suit-interpretation": law(
    "关于审理侵犯专利权纠纷案件应用法律若干问题的解释（法释〔2009〕21号）",
    "Interpretation on Patent Infringement Disputes (Fa Shi [2009] No. 21)",
    "2010-01-01",
  ),
  "trademark-civil-interpretation": law(
    "关于审理商标民事纠纷案件适用法律若干问题的解释（2020年修正）",
    "Interpretation on Civil Trademark Disputes (revised 2020)",
    "2021-01-01",
  ),
  "trademark-filing-conduct": law(
    "规范商标申请注册行为若干规定",
    "Provisions on Regulating Trademark Applications",
    "2019-12-01",
  ),
  "patent-filing-conduct": law(
    "规范申请专利行为的规定（国家知识产权局令第77号）",
    "Provisions on Regulating Patent Applications (CNIPA Decree 77)",
    "2024-01-20",
  ),
  "patent-law-rules": law(
    "专利法实施细则（2023年修订）",
    "Implementing Rules of the Patent Law (revised 2023)",
    "2024-01-20",
  ),
  "geographical-indication-measures": law(
    "地理标志产品保护办法（国家知识产权局令第80号）",
    "Measures for Protecting Products of Geographical Indication (CNIPA Decree 80)",
    "2024-02-01",
  ),
  "network-dissemination-regulations": law(
    "信息网络传播权保护条例",
    "Regulations on the Right of Communication through Information Networks",
    "2013-03-01",
  ),
  "software-regulations": law(
    "计算机软件保护条例",
    "Regulations on the Protection of Computer Software",
    "2013-03-01",
  ),
  "peoples-mediation-law": law("人民调解法", "People's Mediation Law", "2011-01-01"),
  "center-rules": law(
    "知识产权保护中心工作规则（中心自定，非法定）",
    "Working rules of the protection center (set by the center, not statutory)",
    "2019-12-01",
  ),
  "association-charter": law(
    "行业协会章程和自律公约（协会自定，非法定）",
    "Charter and self-discipline code of the association (its own, not statutory)",
    "2020-01-01",
  ),
  // Set by the platform for itself: complaints that came in before its first day have them, too.
  "platform-rules": law("本平台运行规则", "Working rules of this platform", "2020-01-01"),
} as const;

export type LawKey = keyof typeof laws;

/** Where a number, a rule or a duty stands. `article` is as printed, without "第…条": "12", "37(2)". */
export type Citation = {
  law: LawKey;
  article: string;
  /** False until somebody has checked the article against the official text. */
  confirmed?: boolean;
};

function law(zh: string, en: string, inForceFrom: string) {
  return { name: { zh, en } satisfies Words, inForceFrom };
}
