import type { Citation } from "#lib/law/laws";
import { extendBy, type LimitTable, limit, recalled, seen } from "#lib/law/limits/limit-text";
import { APPROVERS, EXPIRIES, TRIGGERS } from "#lib/law/limits/words-of-limits";

/** Major patent disputes, stand-alone mediation of patent disputes, and counterfeit patents. */
export const OTHER_PATENT_LIMITS = {
  "major-adjudication.docket": [
    limit(
      5,
      "working-days",
      major("6"),
      { zh: "收到请求书", en: "Receipt of the request" },
      EXPIRIES.overdue,
      {
        excludes: ["supplement"],
        extensions: [extendBy(5, "working-days", APPROVERS.head, major("6"))],
      },
    ),
  ],
  "major-adjudication.serve": [
    limit(5, "working-days", major("10"), TRIGGERS.docketing, EXPIRIES.overdue),
  ],
  "major-adjudication.answer": [
    limit(15, "days", major("10"), TRIGGERS.respondentReceipt, EXPIRIES.proceeds),
  ],
  "major-adjudication.conclude": [
    limit(3, "months", major("22"), TRIGGERS.docketing, EXPIRIES.overdue, {
      excludes: ["suspension", "announcement", "appraisal"],
      extensions: [
        extendBy(1, "months", APPROVERS.head, major("22")),
        extendBy(null, "months", APPROVERS.collective, major("22")),
      ],
    }),
  ],
  "patent-mediation.notify": [
    limit(
      5,
      "working-days",
      seen("cnipa-decree-81", "65"),
      { zh: "收到调解请求书", en: "Receipt of the request to mediate" },
      EXPIRIES.overdue,
    ),
  ],
  "patent-mediation.reply": [
    limit(15, "days", seen("cnipa-decree-81", "65"), TRIGGERS.respondentReceipt, [
      "refused",
      { zh: "逾期不答复的，不予立案", en: "No reply in time: not docketed" },
    ]),
  ],
  "patent-mediation.docket": [
    limit(
      5,
      "working-days",
      seen("cnipa-decree-81", "66"),
      { zh: "收到被请求人的答复", en: "Receipt of the reply" },
      EXPIRIES.overdue,
    ),
  ],
  "counterfeit-patent.docket-found": [
    limit(
      5,
      "working-days",
      measures("28"),
      { zh: "发现涉嫌假冒专利行为", en: "Discovery of a suspected counterfeit" },
      EXPIRIES.overdue,
    ),
  ],
  "counterfeit-patent.docket-complaint": [
    limit(
      10,
      "working-days",
      measures("28"),
      { zh: "收到举报、投诉", en: "Receipt of the report or complaint" },
      EXPIRIES.overdue,
    ),
  ],
  "counterfeit-patent.conclude": [
    limit(1, "months", measures(""), TRIGGERS.docketing, EXPIRIES.overdue, {
      excludes: ["suspension", "announcement", "hearing"],
      extensions: [extendBy(15, "days", APPROVERS.head, measures(""))],
    }),
  ],
} as const satisfies LimitTable;

function major(article: string): Citation {
  return recalled("major-patent-disputes", article);
}

function measures(article: string): Citation {
  return recalled("patent-enforcement-2015", article);
}
