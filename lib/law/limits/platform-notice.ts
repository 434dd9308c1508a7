import { type LimitTable, limit, seen } from "#lib/law/limits/limit-text";

/** Notice and counter-statement on an e-commerce platform. */
export const PLATFORM_NOTICE_LIMITS = {
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
