import { type LimitTable, limit, recalled, seen } from "#lib/law/limits/limit-text";
import { EXPIRIES } from "#lib/law/limits/words-of-limits";

// The law says "promptly" (及时) and no number; these are what a platform starts with.
const OWN = recalled("platform-rules");
const TARGET = { kind: "target" } as const;

/** Notice and counter-statement on an e-commerce platform. */
export const PLATFORM_NOTICE_LIMITS = {
  "platform-notice.act": [
    limit(
      3,
      "working-days",
      OWN,
      { zh: "收到通知", en: "Receipt of the notice" },
      EXPIRIES.target,
      { ...TARGET, excludes: ["supplement"] },
    ),
  ],
  "platform-notice.forward": [
    limit(
      2,
      "working-days",
      OWN,
      { zh: "采取措施或者收到声明", en: "The measures, or receipt of the statement" },
      EXPIRIES.target,
      TARGET,
    ),
  ],
  "platform-notice.counter": [
    limit(
      15,
      "days",
      OWN,
      { zh: "经营者收到转送的通知", en: "The notice reaching the seller" },
      [
        "proceeds",
        { zh: "逾期未声明的，措施可以保留", en: "Without a statement the measures may be kept" },
      ],
      TARGET,
    ),
  ],
  "platform-notice.complain-or-sue": [
    limit(
      15,
      "days",
      seen("e-commerce-law", "43"),
      { zh: "不存在侵权的声明到达权利人", en: "The counter-statement reaching the right holder" },
      [
        "released",
        {
          zh: "未收到投诉或者起诉通知的，平台应当终止所采取的措施",
          en: "Without notice of a complaint or suit the platform lifts its measures",
        },
      ],
    ),
  ],
  "platform-notice.keep-data": [
    limit(
      3,
      "years",
      seen("e-commerce-law", "31"),
      { zh: "交易完成", en: "Completion of the transaction" },
      ["lapses", { zh: "平台可以不再保存交易信息", en: "The platform need no longer keep it" }],
    ),
  ],
} as const satisfies LimitTable;
