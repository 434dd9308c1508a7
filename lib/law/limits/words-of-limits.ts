import type { Expiry } from "#lib/law/limits/limit-version";
import type { Words } from "#lib/words";

/** Who may lengthen a limit, in the words of the laws. */
export const APPROVERS = {
  head: { zh: "本机关负责人", en: "the head of the authority" },
  superior: { zh: "上一级机关", en: "the authority at the next level up" },
  panel: { zh: "合议组", en: "the panel" },
  collective: { zh: "本机关负责人集体讨论", en: "the leaders of the authority, jointly" },
  president: { zh: "本院院长", en: "the president of the court" },
  higherCourt: { zh: "上级人民法院", en: "a higher court" },
  consent: { zh: "双方当事人同意", en: "both parties, by consent" },
  centerHead: { zh: "保护中心负责人", en: "the head of the protection center" },
  secretaryGeneral: { zh: "仲裁机构秘书长", en: "the secretary-general of the commission" },
  appraisalHead: { zh: "鉴定机构负责人", en: "the head of the appraisal body" },
  customs: { zh: "海关总署", en: "the General Administration of Customs" },
  chiefProcurator: { zh: "检察长", en: "the chief procurator" },
} as const satisfies Record<string, Words>;

/** The events from which several limits run. */
export const TRIGGERS = {
  docketing: { zh: "立案", en: "Docketing" },
  decision: { zh: "作出决定", en: "The decision" },
  measure: { zh: "采取措施", en: "The measure" },
  detention: { zh: "扣留货物", en: "Detention of the goods" },
  respondentReceipt: {
    zh: "被请求人收到请求书副本",
    en: "Receipt of the request by the respondent",
  },
} as const satisfies Record<string, Words>;

/** What follows on expiry, where several limits share it. */
export const EXPIRIES = {
  overdue: ["overdue", { zh: "逾期未办，列入督办", en: "The body is late and is supervised" }],
  target: [
    "overdue",
    { zh: "超过目标时间，列入督办", en: "The target is missed and is supervised" },
  ],
  proceeds: ["proceeds", { zh: "逾期不影响案件继续办理", en: "The case goes on without it" }],
  barred: ["barred", { zh: "逾期丧失请求的权利", en: "The right to ask is lost" }],
} as const satisfies Record<string, readonly [Expiry, Words]>;
