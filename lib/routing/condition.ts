import { addMonths, addYears, type PlainDate } from "#lib/calendar/plain-date";
import { LIMITS, type LimitKey } from "#lib/law/limits/limits";
import type { FindingKey } from "#lib/routing/findings/finding-keys";
import type { ProcedureKey } from "#lib/routing/vocabulary";

/** Facts that a condition may read, by what they hold. */
export const factPaths = {
  "right.kind": "text",
  "right.status": "text",
  "right.class": "number",
  "right.lapsedOn": "date",
  "right.evaluationReport": "text",
  "right.customsRecordal": "yes-no",
  "right.marks": "number",
  conduct: "text",
  conductDate: "date",
  venue: "text",
  placeOfConduct: "text",
  "respondent.kind": "text",
  "respondent.region": "text",
  "respondent.id": "text",
  "respondent.shopUrl": "text",
  "respondent.penalizedOn": "date",
  "respondent.priorDecision": "text",
  "amountsYuan.turnover": "number",
  "amountsYuan.gain": "number",
  "amountsYuan.loss": "number",
  "amountsYuan.unsold": "number",
  "amountsYuan.copies": "number",
  "amountsYuan.labels": "number",
  "amountsYuan.works": "number",
  "amountsYuan.clicks": "number",
  "amountsYuan.downloads": "number",
  "amountsYuan.members": "number",
  "filer.registeredAt": "text",
  "filer.industry": "text",
  "filer.standing": "text",
  "filer.authorised": "yes-no",
  "filer.wish": "text",
  "forum.courtSuit": "yes-no",
  "forum.arbitrationClause": "yes-no",
  "forum.invalidationPending": "yes-no",
} as const;

export type FactPath = keyof typeof factPaths;
export type Scalar = string | number | boolean;

/**
 * When a rule applies. A small language without code: serialisable, typed, always ends.
 * A comparison with a fact that was not told is false, so `not` of it is true.
 */
export type Condition =
  | { always: true }
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }
  | { fact: FactPath; in: Scalar[] }
  | { fact: FactPath; known: boolean }
  | { fact: FactPath; atLeast: number }
  | { fact: FactPath; lessThan: number }
  | { fact: FactPath; onOrAfter: string }
  | { fact: FactPath; before: string }
  | { fact: FactPath; pastLimit: LimitKey }
  | { finding: FindingKey }
  | { term: string }
  | { leadsThrough: ProcedureKey[] };

/** What a condition is held against; `leadsThrough` is known once the lead is chosen. */
export type Circumstances = {
  fact: (path: FactPath) => Scalar | undefined;
  finding: (key: FindingKey) => boolean;
  term: (key: string) => boolean;
  day: string;
  leadsThrough?: ProcedureKey;
};

/** Whether the condition holds in these circumstances. Pure; never throws. */
export function holds(condition: Condition, at: Circumstances): boolean {
  if ("always" in condition) return true;
  if ("all" in condition) return condition.all.every((part) => holds(part, at));
  if ("any" in condition) return condition.any.some((part) => holds(part, at));
  if ("not" in condition) return !holds(condition.not, at);
  if ("finding" in condition) return at.finding(condition.finding);
  if ("term" in condition) return at.term(condition.term);
  if ("leadsThrough" in condition) {
    return at.leadsThrough !== undefined && condition.leadsThrough.includes(at.leadsThrough);
  }
  return compares(condition, at.fact(condition.fact), at.day);
}

type Comparison = Extract<Condition, { fact: FactPath }>;

function compares(condition: Comparison, value: Scalar | undefined, day: string): boolean {
  if ("known" in condition) return (value !== undefined) === condition.known;
  if (value === undefined) return false;
  if ("in" in condition) return condition.in.includes(value);
  if ("atLeast" in condition) return Number(value) >= condition.atLeast;
  if ("lessThan" in condition) return Number(value) < condition.lessThan;
  if ("onOrAfter" in condition) return String(value) >= condition.onOrAfter;
  if ("before" in condition) return String(value) < condition.before;
  return isPast(String(value), condition.pastLimit, day);
}

/** The first day is not counted and the corresponding day is the last (民法典 201, 202). */
function isPast(date: PlainDate, key: LimitKey, day: PlainDate): boolean {
  const limit = LIMITS[key].findLast(({ validFrom }) => validFrom <= day);
  if (limit?.unit === "years") return day > addYears(date, limit.amount);
  return limit?.unit === "months" && day > addMonths(date, limit.amount);
}
