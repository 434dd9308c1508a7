import type { Rule } from "#lib/routing/rule-set";
import { all, any, is, not, term } from "#lib/routing/rules/say";

/** 快保护: the fast lane of the protection centers. Its targets are the center's own. */
export const fastTrackRules: Rule[] = [
  {
    key: "center-leads",
    title: { zh: "保护中心牵头", en: "The protection center leads" },
    when: all(
      term("fast-track-open"),
      not(is("venue", "exhibition")),
      not(term("crime-suspected")),
    ),
    priority: 500,
    effects: [
      {
        do: "lead",
        target: { kind: "protection-center", at: "filer-center" },
        channel: "administrative-enforcement",
        procedure: "fast-review",
      },
    ],
    reason: {
      zh: "请求人已在保护中心备案，产业属于该中心的领域，由中心先行审查；办案权仍属主管机关",
      en: "The filer is registered at the center and works in its field, so the center reviews first; the decision stays with the authority",
    },
    citations: [{ law: "center-rules", article: "", confirmed: false }],
    limits: ["fast-track.decide", "fast-review.opinion"],
  },
  {
    key: "fast-track-eligible",
    title: { zh: "符合快速通道条件", en: "Eligible for the fast track" },
    when: all(term("fast-track-open"), not(term("report-missing"))),
    priority: 500,
    effects: [{ do: "flag", flag: "fast-track-eligible" }],
    reason: {
      zh: "备案、领域和权利稳定性均符合条件",
      en: "Registration, field and the stability of the right meet the conditions",
    },
    citations: [{ law: "center-rules", article: "", confirmed: false }],
  },
  {
    key: "fast-track-needs-report",
    title: { zh: "须先提交评价报告", en: "An evaluation report comes first" },
    when: all(term("fast-track-open"), term("report-missing")),
    priority: 500,
    effects: [{ do: "flag", flag: "fast-track-needs-evaluation-report" }],
    reason: {
      zh: "实用新型、外观设计未经实质审查，没有评价报告时权利稳定性尚未表明，批准前先要求提交",
      en: "Utility models and designs are granted without substantive examination; without a report their stability is not shown, so ask before granting",
    },
    citations: [
      { law: "cnipa-decree-81", article: "14" },
      { law: "patent-law", article: "66", confirmed: false },
      { law: "center-rules", article: "", confirmed: false },
    ],
  },
  {
    key: "fast-track-refused",
    title: { zh: "不符合快速通道条件", en: "Not eligible for the fast track" },
    when: term("fast-track-closed"),
    priority: 500,
    effects: [
      { do: "flag", flag: "fast-track-not-eligible" },
      { do: "bar", procedure: "fast-review" },
    ],
    reason: {
      zh: "快速通道要求在保护中心备案、产业属于该中心的领域、权利稳定且可以进入行政程序，至少一项不符合",
      en: "The fast track asks for registration at a center, a field of that center, a stable right and an open way to the authority; at least one is missing",
    },
    citations: [{ law: "center-rules", article: "", confirmed: false }],
  },
  {
    key: "center-beside-the-exhibition",
    title: { zh: "展会由保护中心协助", en: "The center helps at the exhibition" },
    when: all(
      is("venue", "exhibition"),
      any(
        { leadsThrough: ["patent-adjudication", "market-supervision", "copyright-penalty"] },
        { leadsThrough: ["layout-design-handling"] },
      ),
    ),
    priority: 500,
    effects: [
      {
        do: "suggest",
        target: { kind: "protection-center" },
        channel: "administrative-enforcement",
        procedure: "exhibition-help",
      },
    ],
    reason: {
      zh: "展会很快结束，由主管机关直接处理，保护中心在现场协助",
      en: "An exhibition ends soon: the authority acts directly, with the center beside it",
    },
    citations: [{ law: "center-rules", article: "", confirmed: false }],
  },
];
