import { type LimitTable, limit, recalled, seen } from "#lib/law/limits/limit-text";
import { EXPIRIES } from "#lib/law/limits/words-of-limits";

const PLATFORM = recalled("platform-rules");
const TARGET = { kind: "target" } as const;
const RECORDED = { zh: "作出失信认定", en: "The finding of dishonest conduct" };

/** Credit of service organizations: what the law gives, and what the body aims at for itself. */
export const ORGANIZATION_CREDIT_LIMITS = {
  "credit.verify": [
    limit(
      20,
      "working-days",
      PLATFORM,
      { zh: "收到反映失信行为的材料", en: "Receipt of the report" },
      EXPIRIES.target,
      TARGET,
    ),
  ],
  "credit.statement": [
    limit(
      10,
      "working-days",
      PLATFORM,
      { zh: "服务机构收到告知", en: "The organization's receipt of the notice" },
      EXPIRIES.proceeds,
      TARGET,
    ),
  ],
  "credit.publish": [
    limit(
      7,
      "working-days",
      PLATFORM,
      { zh: "列入名录或者作出认定", en: "The listing or finding" },
      EXPIRIES.target,
      TARGET,
    ),
  ],
  "credit.answer": [
    limit(
      15,
      "working-days",
      PLATFORM,
      { zh: "收到异议或者修复申请", en: "Receipt of the objection or request" },
      EXPIRIES.target,
      TARGET,
    ),
  ],
  "credit.term": [
    limit(1, "years", recalled("ip-credit-rules"), RECORDED, [
      "lapses",
      { zh: "期满移出，停止公示", en: "Taken off the list and no longer shown" },
    ]),
  ],
  "credit.repair-from": [
    limit(6, "months", recalled("ip-credit-rules"), RECORDED, [
      "remedy",
      { zh: "可以申请信用修复", en: "Repair may be asked for" },
    ]),
  ],
  "credit.abnormal": [
    limit(
      3,
      "years",
      seen("patent-agency-measures", "38"),
      { zh: "列入经营异常名录", en: "Entry on the list of abnormal operation" },
      [
        "remedy",
        { zh: "满三年仍未移出的，列入严重违法失信名单", en: "Moved to the list of serious breach" },
      ],
    ),
  ],
} as const satisfies LimitTable;
