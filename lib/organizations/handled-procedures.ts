import type { Words } from "#lib/words";

/** What a body can be competent for, by procedure key. */
export const handledProcedures = {
  "patent-adjudication": { zh: "专利侵权纠纷行政裁决", en: "Patent adjudication" },
  "patent-adjudication-simple": {
    zh: "专利侵权纠纷行政裁决（简易程序）",
    en: "Patent adjudication (simple)",
  },
  "major-patent-adjudication": {
    zh: "重大专利侵权纠纷行政裁决",
    en: "Adjudication of major patent disputes",
  },
  "market-supervision-penalty": { zh: "市场监管行政处罚", en: "Market-supervision penalty" },
  "copyright-penalty": { zh: "著作权行政处罚", en: "Copyright penalty" },
  "customs-protection": { zh: "知识产权海关保护", en: "Customs protection" },
  "customs-recordal": { zh: "知识产权海关备案", en: "Customs recordal" },
  "fast-review": { zh: "快速维权审查", en: "Fast review" },
  "criminal-transfer": { zh: "涉嫌犯罪案件移送", en: "Criminal transfer" },
  "docketing-supervision": { zh: "立案监督", en: "Supervision of docketing" },
  "reverse-link": { zh: "行刑反向衔接", en: "Back from criminal justice to administration" },
  "court-suit": { zh: "诉讼", en: "Court suit" },
  preservation: { zh: "诉前保全", en: "Preservation before suit" },
  "judicial-confirmation": { zh: "司法确认", en: "Judicial confirmation" },
  "patent-mediation": { zh: "专利纠纷行政调解", en: "Patent mediation" },
  mediation: { zh: "调解", en: "Mediation" },
  arbitration: { zh: "仲裁", en: "Arbitration" },
  "platform-notice": { zh: "平台通知—反通知", en: "Platform notice and counter-statement" },
  "layout-design-handling": { zh: "布图设计侵权纠纷处理", en: "Layout-design disputes" },
  "exhibition-help": { zh: "展会维权服务", en: "Help at an exhibition" },
  "rights-aid": { zh: "维权援助", en: "Rights aid" },
  "overseas-guidance": { zh: "海外纠纷应对指导", en: "Guidance for disputes abroad" },
  "legal-advice": { zh: "律师服务", en: "Legal advice" },
  appraisal: { zh: "鉴定", en: "Appraisal" },
  notarisation: { zh: "公证", en: "Notarisation" },
  "self-discipline": { zh: "行业自律处理", en: "Self-discipline" },
  "tip-handling": { zh: "线索处理", en: "Tip handling" },
  "service-organization-credit": { zh: "服务机构信用监管", en: "Credit of service organizations" },
  supervision: { zh: "督办与监督", en: "Supervision" },
} as const satisfies Record<string, Words>;

export type HandledProcedure = keyof typeof handledProcedures;

export const handledProcedureKeys = Object.keys(handledProcedures) as HandledProcedure[];
