import { extendBy, type LimitTable, limit, recalled, seen } from "#lib/law/limits/limit-text";
import { APPROVERS, EXPIRIES, TRIGGERS } from "#lib/law/limits/words-of-limits";

const LAPSES = "lapses";
const URGED = { zh: "收到催告书", en: "Receipt of the demand to perform" };
const ENFORCEABLE = [
  "remedy",
  {
    zh: "仍不履行的，可以申请人民法院强制执行",
    en: "If it is still not performed, a court may be asked to enforce",
  },
] as const;

/** Penalties by market supervision, with seizure, hearing, payment and publication. */
export const PENALTY_LIMITS = {
  "penalty.verify": [
    limit(
      15,
      "working-days",
      seen("samr-procedure", "18"),
      { zh: "发现线索或者收到材料", en: "Finding the clue or receiving the material" },
      ["overdue", { zh: "应当决定是否立案", en: "Whether to docket must be decided" }],
      {
        excludes: ["testing", "right-holder-identification"],
        extensions: [extendBy(15, "working-days", APPROVERS.head, seen("samr-procedure", "18"))],
      },
    ),
  ],
  "penalty.decide": [
    limit(90, "days", recalled("samr-procedure", "64"), TRIGGERS.docketing, EXPIRIES.overdue, {
      excludes: ["suspension", "hearing", "announcement", "testing", "right-holder-identification"],
      extensions: [
        extendBy(30, "days", APPROVERS.head, recalled("samr-procedure", "64")),
        extendBy(null, "days", APPROVERS.collective, recalled("samr-procedure", "64")),
      ],
    }),
  ],
  "penalty.decide-general": [
    limit(90, "days", recalled("penalty-law", "60"), TRIGGERS.docketing, EXPIRIES.overdue),
  ],
  "penalty.review": [
    limit(
      10,
      "working-days",
      seen("samr-procedure", "55"),
      { zh: "接到审核材料", en: "Receipt of the file for review" },
      EXPIRIES.overdue,
      {
        extensions: [extendBy(null, "working-days", APPROVERS.head, seen("samr-procedure", "55"))],
      },
    ),
  ],
  "penalty.preserve": [
    limit(
      7,
      "working-days",
      seen("penalty-law", "56"),
      { zh: "先行登记保存", en: "Registration and preservation" },
      [LAPSES, { zh: "逾期未处理的，措施自动解除", en: "Not dealt with in time: it lapses" }],
    ),
  ],
  "penalty.hearing-request": [
    limit(
      5,
      "working-days",
      seen("penalty-law", "64"),
      { zh: "收到听证告知", en: "Receipt of the notice of the right to a hearing" },
      ["waived", { zh: "逾期视为放弃听证", en: "The hearing is deemed waived" }],
    ),
  ],
  "penalty.hearing-notice": [
    limit(
      7,
      "working-days",
      seen("penalty-law", "64"),
      { zh: "举行听证", en: "The hearing" },
      ["remedy", { zh: "通知过迟的，应当改期", en: "Told too late: the hearing must move" }],
      { before: true },
    ),
  ],
  "penalty.serve": [
    limit(
      7,
      "working-days",
      seen("penalty-law", "61"),
      { zh: "宣告处罚决定，当事人不在场", en: "Announcement, the party being absent" },
      EXPIRIES.overdue,
    ),
  ],
  "penalty.pay": [
    limit(
      15,
      "days",
      seen("penalty-law", "67"),
      { zh: "收到处罚决定书", en: "Receipt of the decision" },
      [
        "penalty",
        {
          zh: "逾期每日按罚款数额的百分之三加处罚款，不超过罚款本数（第72条）",
          en: "3% of the fine is added each day, up to the fine itself (art. 72)",
        },
      ],
      { extensions: [extendBy(null, "days", APPROVERS.head, seen("penalty-law", "66"))] },
    ),
  ],
  "penalty.urge": [limit(10, "working-days", seen("samr-procedure", "76"), URGED, ENFORCEABLE)],
  "penalty.close": [
    limit(
      15,
      "working-days",
      seen("samr-procedure", "77"),
      { zh: "处罚决定执行完毕", en: "The decision being performed in full" },
      EXPIRIES.overdue,
    ),
  ],
  "penalty.publish": [
    limit(
      20,
      "working-days",
      seen("penalty-publication", "9"),
      { zh: "作出处罚决定", en: "The decision" },
      EXPIRIES.overdue,
    ),
  ],
  "penalty.withdraw-publication": [
    limit(
      3,
      "working-days",
      seen("penalty-publication", "11"),
      {
        zh: "处罚决定被变更、撤销或者确认违法、无效",
        en: "The decision changed, revoked or found unlawful or void",
      },
      EXPIRIES.overdue,
    ),
  ],
  "penalty.shown-minor": [
    limit(
      3,
      "months",
      seen("penalty-publication", "13"),
      { zh: "公示仅受通报批评或者较低数额罚款的信息", en: "Publication of a minor penalty" },
      [LAPSES, { zh: "停止公示", en: "It is no longer shown" }],
    ),
  ],
  "penalty.shown": [
    limit(
      3,
      "years",
      seen("penalty-publication", "13"),
      { zh: "公示处罚信息", en: "Publication of the penalty" },
      [LAPSES, { zh: "停止公示", en: "It is no longer shown" }],
    ),
  ],
  "penalty.limitation": [
    limit(
      2,
      "years",
      seen("penalty-law", "36"),
      {
        zh: "违法行为发生；连续或者继续的，行为终了",
        en: "The act, or the end of a continuing act",
      },
      ["barred", { zh: "未被发现的，不再给予处罚", en: "Undiscovered until then: no penalty" }],
    ),
  ],
  "coercion.seize": [
    limit(
      30,
      "days",
      seen("coercion-law", "25"),
      { zh: "查封、扣押", en: "Sealing or seizure" },
      [LAPSES, { zh: "应当作出处理决定或者解除（第27条）", en: "Decide or release (art. 27)" }],
      {
        excludes: ["testing"],
        extensions: [extendBy(30, "days", APPROVERS.head, seen("coercion-law", "25"))],
      },
    ),
  ],
  "coercion.urge": [limit(10, "working-days", recalled("coercion-law", "54"), URGED, ENFORCEABLE)],
  "coercion.report": [
    limit(24, "hours", seen("coercion-law", "19"), TRIGGERS.measure, [
      LAPSES,
      { zh: "负责人认为不应采取的，立即解除", en: "Lifted at once if the head does not approve" },
    ]),
  ],
} as const satisfies LimitTable;
