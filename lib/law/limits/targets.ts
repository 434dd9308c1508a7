import { extendBy, type LimitTable, limit, recalled } from "#lib/law/limits/limit-text";
import { APPROVERS, EXPIRIES } from "#lib/law/limits/words-of-limits";

const CENTER = recalled("center-rules");
const PLATFORM = recalled("platform-rules");
const TARGET = { kind: "target" } as const;

/**
 * Targets that a protection center or this platform sets itself. No national figure exists for
 * fast protection; each center sets its own, and these are what a new center starts with.
 */
export const TARGET_LIMITS = {
  "fast-track.decide": [
    limit(
      3,
      "working-days",
      CENTER,
      { zh: "提出快速通道申请", en: "The request for fast track" },
      EXPIRIES.target,
      { ...TARGET, excludes: ["supplement"] },
    ),
  ],
  "fast-review.supplement": [
    limit(
      5,
      "working-days",
      CENTER,
      { zh: "收到补充材料通知", en: "Receipt of the notice to supplement" },
      [
        "proceeds",
        { zh: "按现有材料审查，或者转普通程序", en: "Reviewed as it stands, or downgraded" },
      ],
      TARGET,
    ),
  ],
  "fast-review.opinion": [
    limit(
      10,
      "working-days",
      CENTER,
      { zh: "准予快速通道", en: "Grant of fast track" },
      EXPIRIES.target,
      {
        ...TARGET,
        excludes: ["supplement", "suspension"],
        extensions: [extendBy(5, "working-days", APPROVERS.centerHead, CENTER)],
      },
    ),
  ],
  "fast-review.hand-over": [
    limit(
      2,
      "working-days",
      CENTER,
      { zh: "作出意见", en: "The opinion" },
      EXPIRIES.target,
      TARGET,
    ),
  ],
  "referral.acknowledge": [
    limit(
      2,
      "working-days",
      PLATFORM,
      { zh: "发出流转", en: "Sending the referral" },
      EXPIRIES.target,
      TARGET,
    ),
  ],
  "referral.answer": [
    limit(
      5,
      "working-days",
      PLATFORM,
      { zh: "发出流转", en: "Sending the referral" },
      EXPIRIES.target,
      TARGET,
    ),
  ],
  "referral.end": [
    limit(
      10,
      "working-days",
      PLATFORM,
      { zh: "发出商请", en: "Sending the question" },
      ["lapses", { zh: "商请终止，视为没有答复", en: "The question ends unanswered" }],
      TARGET,
    ),
  ],
  "general-handling.accept": [
    limit(
      5,
      "working-days",
      PLATFORM,
      { zh: "收到投诉", en: "Receipt of the complaint" },
      EXPIRIES.target,
      { ...TARGET, excludes: ["supplement"] },
    ),
  ],
  "filing.supplement": [
    limit(
      15,
      "days",
      PLATFORM,
      { zh: "收到补正通知", en: "Receipt of the notice to correct" },
      [
        "refused",
        { zh: "逾期不补正的，可以不予立案", en: "Not corrected in time: it may be refused" },
      ],
      TARGET,
    ),
  ],
  "personal-data.answer": [
    limit(
      15,
      "working-days",
      PLATFORM,
      {
        zh: "收到查阅、更正个人信息的请求",
        en: "Receipt of a request to see or correct personal data",
      },
      EXPIRIES.target,
      TARGET,
    ),
  ],
} as const satisfies LimitTable;
