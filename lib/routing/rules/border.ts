import type { Rule } from "#lib/routing/rule-set";
import { all, is, leadsThrough, not, term } from "#lib/routing/rules/say";

const customs = {
  do: "lead",
  target: { kind: "customs", at: "city" },
  channel: "administrative-enforcement",
  procedure: "customs-protection",
} as const;

/** Goods at the border: on notice if the right is recorded, else on application only. */
export const borderRules: Rule[] = [
  {
    key: "recorded-right-at-the-border",
    title: { zh: "已备案权利的海关保护", en: "Customs protection of a recorded right" },
    when: all(term("border-matter"), is("right.customsRecordal", true)),
    priority: 820,
    effects: [customs],
    reason: {
      zh: "权利已在海关备案，海关依职权通知；权利人须自通知送达之日起三个工作日内申请扣留并提供担保",
      en: "The right is recorded, so customs acts ex officio; the holder must apply with security within 3 working days of the notice",
    },
    citations: [{ law: "customs-ip-regulations", article: "16" }],
    limits: ["customs.apply", "customs.investigate", "customs.court-notice-ex-officio"],
  },
  {
    key: "unrecorded-right-at-the-border",
    title: { zh: "未备案权利依申请扣留", en: "Detention on application for an unrecorded right" },
    when: all(term("border-matter"), not(is("right.customsRecordal", true))),
    priority: 820,
    effects: [customs],
    reason: {
      zh: "权利没有在海关备案，海关只能依申请扣留：权利人申请并提供担保，随后须由法院采取保全措施",
      en: "The right is not recorded: customs detains on application with security only, and a court must then order preservation",
    },
    citations: [{ law: "customs-ip-regulations", article: "12, 13, 14, 24" }],
    limits: ["customs.court-notice-application"],
  },
  {
    key: "three-days-to-apply",
    title: { zh: "三个工作日内申请", en: "Three working days to apply" },
    when: all(leadsThrough("customs-protection"), is("right.customsRecordal", true)),
    priority: 820,
    effects: [{ do: "flag", flag: "clock:3-working-days-to-apply-with-security" }],
    reason: {
      zh: "收到海关通知后三个工作日内不申请或者不提供担保的，海关不得扣留货物",
      en: "Without an application and security within 3 working days of the notice customs may not detain the goods",
    },
    citations: [{ law: "customs-ip-regulations", article: "16" }],
    limits: ["customs.apply"],
  },
  {
    key: "court-beside-customs",
    title: { zh: "随后须向法院申请保全", en: "A court must follow" },
    when: all(leadsThrough("customs-protection"), not(is("right.customsRecordal", true))),
    priority: 200,
    effects: [
      {
        do: "suggest",
        target: { kind: "court", at: "city" },
        channel: "judicial-trial",
        procedure: "court-suit",
      },
    ],
    reason: {
      zh: "依申请扣留的，海关在二十个工作日内未收到法院协助执行通知即放行",
      en: "Goods detained on application are released unless customs receives a court's notice within 20 working days",
    },
    citations: [{ law: "customs-ip-regulations", article: "24" }],
    limits: ["customs.court-notice-application"],
  },
];
