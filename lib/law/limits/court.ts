import type { Citation } from "#lib/law/laws";
import { extendBy, type LimitTable, limit, recalled, seen } from "#lib/law/limits/limit-text";
import { APPROVERS, EXPIRIES, TRIGGERS } from "#lib/law/limits/words-of-limits";

const HANDED_OVER = { zh: "调解员签收法院移交的材料", en: "The mediator taking the material over" };
const SUIT = [
  "proceeds",
  { zh: "调解不成的，转入诉讼", en: "Without a result, to the suit" },
] as const;
const FINAL = [
  "barred",
  { zh: "期满不上诉的，裁判生效", en: "Without an appeal it takes effect" },
] as const;

/** Civil courts: mediation, confirmation, preservation, suit and appeal (民事诉讼法 2023). */
export const COURT_LIMITS = {
  "court.mediator-accept": [
    limit(
      3,
      "working-days",
      recalled("online-mediation-rules"),
      { zh: "收到法院的调解邀请", en: "Receipt of the invitation to mediate" },
      EXPIRIES.overdue,
    ),
  ],
  "court.pre-suit-mediation": [
    limit(30, "days", recalled("invited-mediation-rules", "27"), HANDED_OVER, SUIT, {
      excludes: ["appraisal"],
      extensions: [
        extendBy(null, "days", APPROVERS.consent, recalled("invited-mediation-rules", "27")),
      ],
    }),
  ],
  "court.mediation": [
    limit(15, "days", recalled("invited-mediation-rules", "27"), HANDED_OVER, SUIT, {
      extensions: [
        extendBy(null, "days", APPROVERS.consent, recalled("invited-mediation-rules", "27")),
      ],
    }),
  ],
  "court.mediation-summary": [
    limit(7, "days", recalled("invited-mediation-rules", "27"), HANDED_OVER, SUIT, {
      extensions: [
        extendBy(null, "days", APPROVERS.consent, recalled("invited-mediation-rules", "27")),
      ],
    }),
  ],
  "court.judicial-confirmation": [
    limit(
      30,
      "days",
      civil("205"),
      { zh: "调解协议生效", en: "The mediation agreement taking effect" },
      ["barred", { zh: "逾期不能申请司法确认", en: "Confirmation can no longer be asked for" }],
    ),
  ],
  "court.accept-confirmation": [
    limit(
      3,
      "days",
      recalled("judicial-confirmation-rules", "4"),
      { zh: "收到司法确认申请", en: "Receipt of the application to confirm" },
      EXPIRIES.overdue,
    ),
  ],
  "court.confirm": [
    limit(30, "days", civil("187"), TRIGGERS.docketing, EXPIRIES.overdue, {
      extensions: [extendBy(null, "days", APPROVERS.president, civil("187"))],
    }),
  ],
  "court.preservation-ruling": [
    limit(
      48,
      "hours",
      civil("104"),
      { zh: "接受诉前保全申请", en: "Taking the application before suit" },
      EXPIRIES.overdue,
    ),
  ],
  "court.preservation-sue": [
    limit(30, "days", civil("104"), { zh: "采取保全措施", en: "The preservation" }, [
      "released",
      { zh: "不起诉的，解除保全", en: "Without a suit the preservation is lifted" },
    ]),
  ],
  "court.docket": [
    limit(
      7,
      "days",
      civil("126"),
      { zh: "收到符合条件的起诉", en: "Receipt of a proper complaint" },
      EXPIRIES.overdue,
    ),
  ],
  "court.serve": [limit(5, "days", civil("128"), TRIGGERS.docketing, EXPIRIES.overdue)],
  "court.defend": [
    limit(
      15,
      "days",
      civil("128"),
      { zh: "被告收到起诉状副本", en: "Receipt of the complaint by the defendant" },
      EXPIRIES.proceeds,
    ),
  ],
  "court.defend-abroad": [
    limit(
      30,
      "days",
      civil("285"),
      {
        zh: "在中国没有住所的被告收到起诉状副本",
        en: "Receipt of the complaint by a defendant without residence in China",
      },
      EXPIRIES.proceeds,
    ),
  ],
  "court.first-instance": [
    limit(6, "months", civil("152"), TRIGGERS.docketing, EXPIRIES.overdue, {
      excludes: ["suspension", "announcement", "appraisal", "jurisdiction-objection", "settlement"],
      extensions: [
        extendBy(6, "months", APPROVERS.president, civil("152")),
        extendBy(null, "months", APPROVERS.higherCourt, civil("152")),
      ],
    }),
  ],
  "court.first-instance-summary": [
    limit(3, "months", civil("164"), TRIGGERS.docketing, EXPIRIES.overdue, {
      excludes: ["suspension", "appraisal", "jurisdiction-objection", "settlement"],
      extensions: [extendBy(1, "months", APPROVERS.president, civil("164"))],
    }),
  ],
  "court.appeal": [
    limit(15, "days", civil("171"), { zh: "判决书送达", en: "Service of the judgment" }, FINAL),
  ],
  "court.appeal-ruling": [
    limit(10, "days", civil("171"), { zh: "裁定书送达", en: "Service of the ruling" }, FINAL),
  ],
  "court.appeal-abroad": [
    limit(
      30,
      "days",
      civil("286"),
      {
        zh: "判决书、裁定书送达在中国没有住所的当事人",
        en: "Service on a party without residence in China",
      },
      FINAL,
    ),
  ],
  "court.second-instance": [
    limit(
      3,
      "months",
      civil("183"),
      { zh: "第二审立案", en: "Docketing at second instance" },
      EXPIRIES.overdue,
      {
        excludes: ["suspension", "announcement", "appraisal", "settlement"],
        extensions: [extendBy(null, "months", APPROVERS.president, civil("183"))],
      },
    ),
  ],
  "court.limitation": [
    limit(
      3,
      "years",
      recalled("civil-code", "188"),
      {
        zh: "知道或者应当知道权利受到损害以及义务人",
        en: "Knowing of the harm and who is liable, or being bound to know",
      },
      ["barred", { zh: "义务人可以提出不履行义务的抗辩", en: "The debtor may plead limitation" }],
    ),
  ],
} as const satisfies LimitTable;

function civil(article: string): Citation {
  return seen("civil-procedure-law", article);
}
