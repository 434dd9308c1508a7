import type { Citation } from "#lib/law/laws";
import { extendBy, type LimitTable, limit, recalled, seen } from "#lib/law/limits/limit-text";
import { APPROVERS, EXPIRIES } from "#lib/law/limits/words-of-limits";

const REFUSAL = { zh: "收到不予立案通知书", en: "Receipt of the notice of refusal" };

/** The link between administration and criminal justice: Decree 310 forward, the guide in reverse. */
export const CRIMINAL_TRANSFER_LIMITS = {
  "criminal.decide": [
    limit(
      3,
      "days",
      decree("5"),
      { zh: "负责人收到移送报告", en: "The head receiving the report" },
      EXPIRIES.overdue,
    ),
  ],
  "criminal.transfer": [
    limit(
      24,
      "hours",
      decree("5"),
      { zh: "批准移送", en: "Approval of the transfer" },
      EXPIRIES.overdue,
    ),
  ],
  "criminal.forward": [
    limit(
      24,
      "hours",
      decree("7"),
      {
        zh: "不属于本机关管辖的公安机关收到移送",
        en: "Receipt by a police office without competence",
      },
      EXPIRIES.overdue,
    ),
  ],
  "criminal.docket": [
    limit(
      3,
      "days",
      decree("8"),
      { zh: "公安机关接受移送", en: "The police taking the transfer" },
      EXPIRIES.overdue,
    ),
  ],
  "criminal.ask-reconsideration": [limit(3, "days", decree("9"), REFUSAL, EXPIRIES.barred)],
  "criminal.reconsider": [
    limit(
      3,
      "days",
      decree("9"),
      { zh: "公安机关收到复议申请", en: "The police receiving the request" },
      EXPIRIES.overdue,
    ),
  ],
  "criminal.ask-supervision": [
    limit(
      3,
      "days",
      decree("9"),
      { zh: "收到复议决定通知书", en: "Receipt of the result" },
      EXPIRIES.barred,
    ),
  ],
  "criminal.hand-over-goods": [
    limit(
      3,
      "days",
      decree("12"),
      { zh: "收到立案通知书", en: "Receipt of the notice of docketing" },
      EXPIRIES.overdue,
    ),
  ],
  "docketing-supervision.explain": [
    limit(
      7,
      "days",
      recalled("criminal-procedure-provisions", "18"),
      {
        zh: "公安机关收到要求说明不立案理由通知书",
        en: "The police being asked for their reasons",
      },
      EXPIRIES.overdue,
    ),
  ],
  "docketing-supervision.docket": [
    limit(
      15,
      "days",
      recalled("criminal-procedure-provisions", "18"),
      { zh: "公安机关收到通知立案书", en: "The police being told to docket" },
      EXPIRIES.overdue,
    ),
  ],
  "reverse-link.review": [
    limit(
      10,
      "working-days",
      seen("reverse-link-guide", "12"),
      { zh: "检察机关登记受理", en: "Registration by the procuratorate" },
      EXPIRIES.overdue,
      {
        extensions: [
          extendBy(
            null,
            "working-days",
            APPROVERS.chiefProcurator,
            seen("reverse-link-guide", "12"),
          ),
        ],
      },
    ),
  ],
  "reverse-link.answer": [
    limit(
      2,
      "months",
      recalled("reverse-link-guide"),
      { zh: "收到检察意见书", en: "Receipt of the procuratorial opinion" },
      EXPIRIES.overdue,
    ),
  ],
} as const satisfies LimitTable;

function decree(article: string): Citation {
  return seen("criminal-transfer", article);
}
