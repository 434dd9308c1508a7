import { type LimitTable, limit, recalled, seen } from "#lib/law/limits/limit-text";
import { EXPIRIES } from "#lib/law/limits/words-of-limits";

const ORDER_121 = "2026-04-15";
const RECEIPT = { zh: "收到投诉", en: "Receipt of the complaint" };
const DECIDED = { zh: "决定是否立案", en: "The decision whether to docket" };

/**
 * Consumer complaints and reports to market supervision: the interim measures of 2020, replaced by
 * SAMR Order 121. That the numbers carry over to the new order is not yet checked.
 */
export const TIP_LIMITS = {
  "consumer-complaint.accept": [
    limit(7, "working-days", seen("samr-complaints-2020", "14"), RECEIPT, EXPIRIES.overdue, {
      validTo: ORDER_121,
    }),
    limit(7, "working-days", recalled("samr-complaints-2026"), RECEIPT, EXPIRIES.overdue),
  ],
  "tip.tell-reporter": [
    limit(5, "working-days", seen("samr-complaints-2020", "31"), DECIDED, EXPIRIES.overdue, {
      validTo: ORDER_121,
    }),
    limit(5, "working-days", recalled("samr-complaints-2026"), DECIDED, EXPIRIES.overdue),
  ],
} as const satisfies LimitTable;
