import type { Citation } from "#lib/law/laws";
import { extendBy, type LimitTable, limit, seen } from "#lib/law/limits/limit-text";
import { APPROVERS, EXPIRIES, TRIGGERS } from "#lib/law/limits/words-of-limits";

const WAIVED = ["waived", { zh: "逾期视为放弃", en: "Deemed waived" }] as const;
const RECORDED = { zh: "海关准予备案", en: "Approval of the recordal" };
const RELEASED = ["released", { zh: "应当放行货物", en: "The goods are released" }] as const;

/** Copyright penalties and customs protection. */
export const COPYRIGHT_AND_CUSTOMS_LIMITS = {
  "copyright.accept": [
    limit(
      15,
      "days",
      seen("copyright-penalty-measures", "13"),
      { zh: "收到全部投诉材料", en: "Receipt of all material" },
      [
        "overdue",
        { zh: "应当书面说明是否受理及理由", en: "Accept, or refuse with written reasons" },
      ],
    ),
  ],
  "copyright.defend": [
    limit(
      7,
      "days",
      seen("copyright-penalty-measures", "27"),
      { zh: "收到拟处罚告知书", en: "Receipt of the notice of the intended penalty" },
      WAIVED,
    ),
  ],
  "copyright.defend-announcement": [
    limit(
      30,
      "days",
      seen("copyright-penalty-measures", "27"),
      { zh: "公告告知", en: "Announcement of the intended penalty" },
      WAIVED,
    ),
  ],
  "customs.recordal": [
    limit(
      30,
      "working-days",
      customs("8"),
      { zh: "收到全部备案申请文件", en: "Receipt of the complete application" },
      EXPIRIES.overdue,
    ),
  ],
  "customs.recordal-valid": [
    limit(
      10,
      "years",
      customs("10"),
      RECORDED,
      [
        "lapses",
        {
          zh: "备案失效；届满前六个月内可以申请续展",
          en: "The recordal lapses; renewal may be asked for in its last six months",
        },
      ],
      { extensions: [extendBy(10, "years", APPROVERS.customs, customs("10"))] },
    ),
  ],
  // The last six of the 120 months for which a recordal is valid.
  "customs.renewal-opens": [
    limit(114, "months", customs("10"), RECORDED, [
      "remedy",
      { zh: "可以申请续展备案", en: "Renewal may be asked for" },
    ]),
  ],
  "customs.report-change": [
    limit(
      30,
      "working-days",
      customs("11"),
      { zh: "备案情况发生改变", en: "A change of what is recorded" },
      ["remedy", { zh: "海关可以撤销备案", en: "Customs may cancel the recordal" }],
    ),
  ],
  "customs.apply": [
    limit(
      3,
      "working-days",
      customs("16"),
      { zh: "海关书面通知送达权利人", en: "Service of the customs notice on the right holder" },
      [
        "released",
        { zh: "未申请或者未担保的，不予扣留", en: "Without it the goods are not detained" },
      ],
    ),
  ],
  "customs.investigate": [
    limit(30, "working-days", customs("20"), TRIGGERS.detention, EXPIRIES.overdue),
  ],
  "customs.court-notice-application": [
    limit(20, "working-days", customs("24"), TRIGGERS.detention, RELEASED),
  ],
  "customs.court-notice-ex-officio": [
    limit(50, "working-days", customs("24"), TRIGGERS.detention, RELEASED),
  ],
} as const satisfies LimitTable;

function customs(article: string): Citation {
  return seen("customs-ip-regulations", article);
}
