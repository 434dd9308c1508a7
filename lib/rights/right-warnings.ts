import { addMonths, type PlainDate } from "#lib/calendar/plain-date";
import { takesEvaluationReport } from "#lib/complaints/suit-section";
import type { Right } from "#lib/rights/find-right";

export type RightWarning =
  | { key: "not-valid" | "no-report" | "no-term" }
  | { key: "ended" | "grace" | "renew" | "ends-soon"; day: PlainDate };

type Judged = Pick<Right, "kind" | "status" | "validUntil" | "evaluationReport">;

/**
 * What a holder should see to, the most pressing first. A trademark may be renewed in the twelve
 * months before its term ends and for six months after it (商标法 40); utility models and designs
 * are asked for an evaluation report (专利法 66). @param today in Asia/Shanghai.
 */
export function rightWarnings(right: Judged, today: PlainDate): RightWarning[] {
  const { kind, status, validUntil, evaluationReport } = right;
  if (status !== "registered" && status !== "in-force") return [{ key: "not-valid" }];
  const warnings = validUntil ? termWarnings(kind, validUntil, today) : [];
  if (takesEvaluationReport(kind) && !evaluationReport) warnings.push({ key: "no-report" });
  if (kind === "trademark" && !validUntil) warnings.push({ key: "no-term" });
  return warnings;
}

function termWarnings(kind: string, until: PlainDate, today: PlainDate): RightWarning[] {
  const isTrademark = kind === "trademark";
  if (until < today) {
    const graceEnds = addMonths(until, 6);
    return isTrademark && today <= graceEnds
      ? [{ key: "grace", day: graceEnds }]
      : [{ key: "ended", day: until }];
  }
  if (isTrademark && today >= addMonths(until, -12)) return [{ key: "renew", day: until }];
  return !isTrademark && today >= addMonths(until, -6) ? [{ key: "ends-soon", day: until }] : [];
}
