import { extendBy, type LimitTable, limit, recalled } from "#lib/law/limits/limit-text";
import { APPROVERS, EXPIRIES } from "#lib/law/limits/words-of-limits";

const RULES = recalled("arbitration-rules");
const TARGET = { kind: "target" } as const;
const RECEIPT = { zh: "收到仲裁申请书", en: "Receipt of the request for arbitration" };
const AWARD_RECEIVED = { zh: "收到裁决书", en: "Receipt of the award" };
const SET_ASIDE = [
  "barred",
  { zh: "逾期不能申请撤销裁决", en: "The award can no longer be challenged" },
] as const;
const CHANGED = "2026-03-01";

/** Arbitration: each commission sets its own times; only the challenge of an award has a law. */
export const ARBITRATION_LIMITS = {
  "arbitration.accept": [
    limit(10, "days", RULES, RECEIPT, EXPIRIES.target, { ...TARGET, excludes: ["supplement"] }),
  ],
  "arbitration.serve": [
    limit(10, "days", RULES, { zh: "受理", en: "Acceptance" }, EXPIRIES.target, TARGET),
  ],
  "arbitration.answer": [
    limit(
      15,
      "days",
      RULES,
      { zh: "被申请人收到答辩通知", en: "Receipt of the notice by the respondent" },
      EXPIRIES.proceeds,
      TARGET,
    ),
  ],
  "arbitration.answer-abroad": [
    limit(
      45,
      "days",
      RULES,
      {
        zh: "在中国没有住所的被申请人收到答辩通知",
        en: "Receipt of the notice by a respondent without residence in China",
      },
      EXPIRIES.proceeds,
      TARGET,
    ),
  ],
  "arbitration.tribunal": [
    limit(
      15,
      "days",
      RULES,
      { zh: "答辩期限届满或者收到答辩书", en: "The answer, or the end of its time" },
      EXPIRIES.target,
      TARGET,
    ),
  ],
  "arbitration.award": [
    limit(
      4,
      "months",
      RULES,
      { zh: "仲裁庭组成", en: "Constitution of the tribunal" },
      EXPIRIES.target,
      { ...TARGET, extensions: [extendBy(null, "months", APPROVERS.secretaryGeneral, RULES)] },
    ),
  ],
  "arbitration.set-aside": [
    limit(6, "months", recalled("arbitration-law-2017", "59"), AWARD_RECEIVED, SET_ASIDE, {
      validTo: CHANGED,
    }),
    limit(3, "months", recalled("arbitration-law"), AWARD_RECEIVED, SET_ASIDE, {
      validFrom: CHANGED,
    }),
  ],
} as const satisfies LimitTable;
