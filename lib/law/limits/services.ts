import { extendBy, type LimitTable, limit, recalled } from "#lib/law/limits/limit-text";
import { APPROVERS, EXPIRIES } from "#lib/law/limits/words-of-limits";

const PLATFORM = recalled("platform-rules");
const TARGET = { kind: "target" } as const;
const ACCEPTED = { zh: "受理", en: "Acceptance" };
const appraisal = (article: string) => recalled("judicial-appraisal-rules", article);

/**
 * Services around a dispute. Notaries and appraisers have their own rules, not yet checked here;
 * for aid, guidance, advice and associations no law fixes a time, so these are targets.
 */
export const SERVICE_LIMITS = {
  "rights-aid.help": [limit(20, "working-days", PLATFORM, ACCEPTED, EXPIRIES.target, TARGET)],
  "overseas-guidance.guide": [
    limit(10, "working-days", PLATFORM, ACCEPTED, EXPIRIES.target, TARGET),
  ],
  "legal-advice.advise": [limit(5, "working-days", PLATFORM, ACCEPTED, EXPIRIES.target, TARGET)],
  "exhibition.accept": [
    limit(
      4,
      "hours",
      PLATFORM,
      { zh: "收到展会现场的请求", en: "The request at the exhibition" },
      EXPIRIES.target,
      { ...TARGET, excludes: ["supplement"] },
    ),
  ],
  "exhibition.help": [limit(24, "hours", PLATFORM, ACCEPTED, EXPIRIES.target, TARGET)],
  "association.statement": [
    limit(
      10,
      "working-days",
      PLATFORM,
      { zh: "会员收到告知", en: "The member's receipt of the notice" },
      EXPIRIES.proceeds,
      TARGET,
    ),
  ],
  "association.decide": [limit(30, "working-days", PLATFORM, ACCEPTED, EXPIRIES.target, TARGET)],
  "association.report": [
    limit(
      5,
      "working-days",
      PLATFORM,
      { zh: "协会作出处理", en: "The association's decision" },
      EXPIRIES.target,
      TARGET,
    ),
  ],
  "appraisal.accept": [
    limit(
      7,
      "working-days",
      appraisal("13"),
      { zh: "收到鉴定委托", en: "Receipt of the entrustment" },
      EXPIRIES.overdue,
      { excludes: ["supplement"] },
    ),
  ],
  "appraisal.opinion": [
    limit(30, "working-days", appraisal("28"), ACCEPTED, EXPIRIES.overdue, {
      excludes: ["supplement"],
      extensions: [extendBy(30, "working-days", APPROVERS.appraisalHead, appraisal("28"))],
    }),
  ],
  "appraisal.object": [
    limit(
      10,
      "working-days",
      PLATFORM,
      { zh: "收到鉴定意见", en: "Receipt of the opinion" },
      EXPIRIES.proceeds,
      TARGET,
    ),
  ],
  "notarisation.certificate": [
    limit(15, "working-days", recalled("notarisation-law", "30"), ACCEPTED, EXPIRIES.overdue, {
      excludes: ["supplement"],
    }),
  ],
  "notarisation.ask-review": [
    limit(
      1,
      "years",
      recalled("notarisation-rules", "61"),
      { zh: "收到公证书", en: "Receipt of the certificate" },
      EXPIRIES.barred,
    ),
  ],
  "notarisation.review": [
    limit(
      30,
      "days",
      recalled("notarisation-rules", "63"),
      { zh: "收到复查申请", en: "Receipt of the request for review" },
      EXPIRIES.overdue,
    ),
  ],
} as const satisfies LimitTable;
