import { type LimitTable, limit, recalled } from "#lib/law/limits/limit-text";
import { EXPIRIES, TRIGGERS } from "#lib/law/limits/words-of-limits";

const enforcement = (article: string) => recalled("layout-design-enforcement", article);

/** Disputes over layout designs before the administration. None of it is checked against the text. */
export const LAYOUT_DESIGN_LIMITS = {
  "layout-design.docket": [
    limit(
      7,
      "days",
      enforcement("9"),
      { zh: "收到符合要求的请求书", en: "Receipt of a complete request" },
      EXPIRIES.overdue,
    ),
  ],
  "layout-design.serve": [
    limit(7, "days", enforcement("10"), TRIGGERS.docketing, EXPIRIES.overdue),
  ],
  "layout-design.answer": [
    limit(15, "days", enforcement("10"), TRIGGERS.respondentReceipt, EXPIRIES.proceeds),
  ],
  "layout-design.forward-answer": [
    limit(
      7,
      "days",
      enforcement("10"),
      { zh: "收到答辩书", en: "Receipt of the answer" },
      EXPIRIES.overdue,
    ),
  ],
  "layout-design.sue": [
    limit(
      15,
      "days",
      recalled("layout-design-regulations", "31"),
      { zh: "收到处理决定", en: "Receipt of the decision" },
      [
        "barred",
        { zh: "期满不起诉的，处理决定可以申请强制执行", en: "The decision can be enforced" },
      ],
    ),
  ],
} as const satisfies LimitTable;
