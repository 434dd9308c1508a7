import type { Words } from "#lib/words";

/** What an organization is. What it may handle is its competences; how it protects, its channels. */
export const organizationKinds = {
  "market-supervision": { zh: "市场监督管理部门", en: "Market supervision" },
  "ip-office": { zh: "知识产权局", en: "IP office" },
  "copyright-office": { zh: "版权局", en: "Copyright office" },
  "cultural-enforcement": { zh: "文化市场综合执法", en: "Cultural market enforcement" },
  customs: { zh: "海关", en: "Customs" },
  court: { zh: "人民法院", en: "People's court" },
  procuratorate: { zh: "人民检察院", en: "People's procuratorate" },
  "public-security": { zh: "公安机关", en: "Public security" },
  "protection-center": { zh: "知识产权保护中心", en: "IP protection center" },
  "mediation-body": { zh: "调解组织", en: "Mediation body" },
  "arbitration-commission": { zh: "仲裁机构", en: "Arbitration commission" },
  "industry-association": { zh: "行业协会", en: "Industry association" },
  "e-commerce-platform": { zh: "电子商务平台", en: "E-commerce platform" },
  "rights-aid-center": { zh: "维权援助机构", en: "Rights-aid center" },
  hotline: { zh: "投诉举报热线", en: "Report hotline" },
  "law-firm": { zh: "律师事务所", en: "Law firm" },
  "patent-agency": { zh: "专利(商标)代理机构", en: "Patent or trademark agency" },
  notary: { zh: "公证机构", en: "Notary" },
  "appraisal-body": { zh: "鉴定机构", en: "Appraisal body" },
  "coordination-office": { zh: "统筹督办机构", en: "Coordination office" },
  "park-office": { zh: "园区管理机构", en: "Park office" },
  company: { zh: "企业", en: "Company" },
  individual: { zh: "个人", en: "Individual" },
} as const satisfies Record<string, Words>;

export type OrganizationKind = keyof typeof organizationKinds;

/** Kinds whose members file and answer; every other kind handles cases. */
export const partyKinds: readonly OrganizationKind[] = [
  "company",
  "individual",
  "law-firm",
  "patent-agency",
];
