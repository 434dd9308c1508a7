import { extendBy, type LimitTable, limit, recalled } from "#lib/law/limits/limit-text";
import { APPROVERS, EXPIRIES } from "#lib/law/limits/words-of-limits";

const PLATFORM = recalled("platform-rules");
const TARGET = { kind: "target" } as const;

/** Mediation by a mediation body: targets that it may change; none of them binds the parties. */
export const MEDIATION_LIMITS = {
  "mediation.accept": [
    limit(
      3,
      "working-days",
      recalled("online-mediation-rules"),
      { zh: "收到调解申请或者委托", en: "Receipt of the request or of the commission" },
      EXPIRIES.target,
      TARGET,
    ),
  ],
  "mediation.reply": [
    limit(
      7,
      "days",
      PLATFORM,
      { zh: "对方当事人收到调解邀请", en: "Receipt of the invitation by the other party" },
      [
        "refused",
        { zh: "逾期不答复的，视为不同意调解", en: "No reply in time counts as a refusal" },
      ],
      TARGET,
    ),
  ],
  "mediation.conclude": [
    limit(
      30,
      "days",
      PLATFORM,
      { zh: "双方同意调解", en: "Consent of both parties" },
      [
        "proceeds",
        {
          zh: "期满未达成协议又不同意延长的，终止调解",
          en: "Without an agreement or a longer time, the mediation ends",
        },
      ],
      {
        ...TARGET,
        extensions: [extendBy(null, "days", APPROVERS.consent, PLATFORM)],
      },
    ),
  ],
} as const satisfies LimitTable;
