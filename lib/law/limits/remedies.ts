import { extendBy, type LimitTable, limit, recalled, seen } from "#lib/law/limits/limit-text";
import { APPROVERS, EXPIRIES } from "#lib/law/limits/words-of-limits";

const ACCEPTED = { zh: "受理复议申请", en: "Acceptance of the application" };
const REMEDY = ["remedy", { zh: "可以依法起诉", en: "A suit may be brought" }] as const;

/** Administrative reconsideration and administrative suit. */
export const REMEDY_LIMITS = {
  "reconsideration.apply": [
    limit(
      60,
      "days",
      seen("reconsideration-law", "20"),
      { zh: "知道或者应当知道行政行为", en: "Knowing of the act, or being bound to know" },
      EXPIRIES.barred,
    ),
  ],
  "reconsideration.accept": [
    limit(
      5,
      "working-days",
      seen("reconsideration-law", "30"),
      { zh: "收到复议申请", en: "Receipt of the application" },
      ["overdue", { zh: "期满未决定的，视为受理", en: "Deemed accepted if nothing is decided" }],
    ),
  ],
  "reconsideration.decide": [
    limit(60, "days", seen("reconsideration-law", "62"), ACCEPTED, REMEDY, {
      excludes: ["suspension"],
      extensions: [extendBy(30, "days", APPROVERS.head, seen("reconsideration-law", "62"))],
    }),
  ],
  "reconsideration.decide-summary": [
    limit(30, "days", seen("reconsideration-law", "62"), ACCEPTED, REMEDY, {
      excludes: ["suspension"],
    }),
  ],
  "reconsideration.sue": [
    limit(
      15,
      "days",
      recalled("administrative-litigation-law", "45"),
      {
        zh: "收到复议决定书，或者复议期满",
        en: "Receipt of the decision, or its time running out",
      },
      EXPIRIES.barred,
    ),
  ],
  "administrative-suit.sue": [
    limit(
      6,
      "months",
      seen("administrative-litigation-law", "46"),
      { zh: "知道或者应当知道作出行政行为", en: "Knowing of the act, or being bound to know" },
      EXPIRIES.barred,
    ),
  ],
  "administrative-suit.inaction": [
    limit(
      2,
      "months",
      seen("administrative-litigation-law", "47"),
      { zh: "行政机关接到履职申请", en: "The authority receiving the request to act" },
      ["remedy", { zh: "仍不履行的，可以起诉", en: "If it has not acted, a suit may be brought" }],
    ),
  ],
} as const satisfies LimitTable;
