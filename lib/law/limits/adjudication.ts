import type { Citation } from "#lib/law/laws";
import { extendBy, type LimitTable, limit, recalled, seen } from "#lib/law/limits/limit-text";
import { APPROVERS, EXPIRIES, TRIGGERS } from "#lib/law/limits/words-of-limits";

const DECREE_81 = "2025-02-01";
const REQUEST = { zh: "收到请求书", en: "Receipt of the request" };
const ANSWER = { zh: "收到答辩书", en: "Receipt of the answer" };

/** Adjudication of patent infringement: Decree 81 (2025) and, until then, the 2015 measures. */
export const ADJUDICATION_LIMITS = {
  "adjudication.supplement": [
    limit(
      15,
      "days",
      recalled("cnipa-decree-81", "16"),
      { zh: "收到补正通知", en: "Receipt of the notice to correct" },
      ["refused", { zh: "逾期不补正的，不予立案", en: "Not corrected in time: not docketed" }],
      { kind: "target" },
    ),
  ],
  "adjudication.docket": [
    limit(5, "working-days", old("13"), REQUEST, EXPIRIES.overdue, {
      validTo: DECREE_81,
      excludes: ["supplement"],
    }),
    limit(5, "working-days", decree("20"), REQUEST, EXPIRIES.overdue, {
      excludes: ["supplement"],
      extensions: [extendBy(5, "working-days", APPROVERS.head, decree("20"))],
    }),
  ],
  "adjudication.serve": [
    limit(5, "working-days", old("14"), TRIGGERS.docketing, EXPIRIES.overdue, {
      validTo: DECREE_81,
    }),
    limit(5, "working-days", decree("22"), TRIGGERS.docketing, EXPIRIES.overdue),
  ],
  "adjudication.answer": [
    limit(15, "days", old("14"), TRIGGERS.respondentReceipt, EXPIRIES.proceeds, {
      validTo: DECREE_81,
    }),
    limit(15, "days", decree("22"), TRIGGERS.respondentReceipt, EXPIRIES.proceeds, {
      extensions: [extendBy(null, "days", APPROVERS.panel, decree("22"))],
    }),
  ],
  "adjudication.answer-abroad": [
    limit(
      30,
      "days",
      decree("22"),
      {
        zh: "在中国没有住所的被请求人收到请求书副本",
        en: "Receipt of the request by a respondent without residence in China",
      },
      EXPIRIES.proceeds,
      { extensions: [extendBy(null, "days", APPROVERS.panel, decree("22"))] },
    ),
  ],
  "adjudication.decide-objection": [
    limit(
      5,
      "working-days",
      decree("9"),
      { zh: "收到管辖权异议书", en: "Receipt of the objection to jurisdiction" },
      EXPIRIES.overdue,
    ),
  ],
  "adjudication.forward-answer": [
    limit(5, "working-days", old("14"), ANSWER, EXPIRIES.overdue, { validTo: DECREE_81 }),
    limit(5, "working-days", decree("22"), ANSWER, EXPIRIES.overdue),
  ],
  "adjudication.hearing-notice": [
    limit(
      3,
      "working-days",
      decree("26"),
      { zh: "口头审理", en: "The oral hearing" },
      ["remedy", { zh: "通知过迟的，应当改期", en: "Told too late: the hearing must move" }],
      { before: true },
    ),
  ],
  "adjudication.conclude": [
    limit(3, "months", old("21"), TRIGGERS.docketing, EXPIRIES.overdue, {
      validTo: DECREE_81,
      excludes: ["suspension", "announcement", "appraisal"],
      extensions: [extendBy(1, "months", APPROVERS.head, old("21"))],
    }),
    limit(3, "months", decree("37"), TRIGGERS.docketing, EXPIRIES.overdue, {
      excludes: [
        "suspension",
        "announcement",
        "appraisal",
        "jurisdiction-objection",
        "evidence-extension",
        "settlement",
      ],
      extensions: [
        extendBy(1, "months", APPROVERS.head, decree("37")),
        extendBy(2, "months", APPROVERS.superior, decree("37")),
      ],
    }),
  ],
  // The measures name no time for the simple procedure: what an office may start with.
  "adjudication.conclude-simple": [
    limit(
      1,
      "months",
      recalled("cnipa-decree-81"),
      TRIGGERS.docketing,
      ["remedy", { zh: "应当转为普通程序", en: "It should be converted to ordinary" }],
      {
        kind: "target",
        excludes: [
          "suspension",
          "announcement",
          "appraisal",
          "jurisdiction-objection",
          "evidence-extension",
          "settlement",
        ],
      },
    ),
  ],
  "adjudication.publish": [
    limit(20, "working-days", decree("83"), TRIGGERS.decision, EXPIRIES.overdue),
  ],
  "adjudication.sue": [
    limit(
      15,
      "days",
      seen("patent-law", "65"),
      { zh: "收到处理决定", en: "Receipt of the decision" },
      [
        "barred",
        {
          zh: "期满不起诉又不停止侵权的，可以申请人民法院强制执行",
          en: "If nobody sues and the infringement goes on, a court may be asked to enforce",
        },
      ],
    ),
  ],
  "adjudication.limitation": [
    limit(
      3,
      "years",
      decree("19"),
      {
        zh: "知道或者应当知道侵权行为以及侵权人",
        en: "Knowing of the act and the infringer, or being bound to know",
      },
      [
        "barred",
        {
          zh: "不予立案；侵权行为仍在继续且专利权有效的除外",
          en: "Not docketed, unless the act goes on and the patent is in force",
        },
      ],
    ),
  ],
} as const satisfies LimitTable;

function decree(article: string): Citation {
  return seen("cnipa-decree-81", article);
}

function old(article: string): Citation {
  return recalled("patent-enforcement-2015", article);
}
