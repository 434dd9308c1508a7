import type { z } from "zod";
import {
  type Answers,
  conductSection,
  holderSection,
  respondentSection,
  rightSection,
  type SectionKey,
  wishesSection,
} from "#lib/complaints/answers";
import { checkSection } from "#lib/complaints/check-section";
import { type DraftAnswers, sectionFields, type TypedSection } from "#lib/complaints/draft-answers";
import { readField } from "#lib/complaints/read-field";
import { type ProblemKey, problem, type SectionProblems } from "#lib/complaints/section-problem";
import { suitSection } from "#lib/complaints/suit-section";

/** `loose` holds every field that can be read, for the router to work with what there is. */
export type ReadSection<K extends SectionKey = SectionKey> =
  | { ok: true; value: Answers[K]; loose: Partial<Answers[K]>; problems: SectionProblems }
  | { ok: false; loose: Partial<Answers[K]>; problems: SectionProblems };

const schemas = {
  right: rightSection,
  holder: holderSection,
  conduct: conductSection,
  respondent: respondentSection,
  wishes: wishesSection,
} as const;

/**
 * Reads one section of a draft. @param today judges days that cannot lie ahead (Asia/Shanghai).
 * Never throws: each field that does not stand has its problem.
 */
export function readSection<K extends SectionKey>(
  key: K,
  draft: DraftAnswers,
  today: string,
): ReadSection<K> {
  const coerced = suitSection(key, coerce(key, draft[key] ?? {}), draft);
  const checked = checkSection(key, coerced, draft, today);
  const parsed = schemas[key].safeParse({ ...coerced, ...checked.normalized });
  const found = parsed.success ? {} : problemsOf(parsed.error, coerced);
  const problems = { ...found, ...checked.problems };
  const loose = withoutWrong({ ...coerced, ...checked.normalized }, problems) as Partial<
    Answers[K]
  >;
  if (!parsed.success || Object.keys(problems).length > 0) return { ok: false, loose, problems };
  return { ok: true, value: loose as Answers[K], loose, problems };
}

function coerce(key: SectionKey, typed: TypedSection): Record<string, unknown> {
  const pairs = sectionFields[key].map((name) => [name, readField(name, typed[name])]);
  return Object.fromEntries(pairs.filter(([, value]) => value !== undefined));
}

function problemsOf(error: z.ZodError, given: Record<string, unknown>): SectionProblems {
  const pairs = error.issues.map((issue) => {
    const field = String(issue.path[0]);
    return [field, problem(keyOf(issue, field, field in given))];
  });
  return Object.fromEntries(pairs.reverse());
}

const kindsOfField: Record<string, ProblemKey> = {
  validFrom: "day",
  validUntil: "day",
  lapsedOn: "day",
  conductDate: "day",
  penalizedOn: "day",
  turnover: "amount",
  gain: "amount",
  loss: "amount",
  copies: "count",
  labels: "count",
  works: "count",
  clicks: "count",
  downloads: "count",
  members: "count",
  niceClass: "niceClass",
  shopUrl: "url",
};

const chosen = new Set([
  "kind",
  "status",
  "evaluationReport",
  "organizationId",
  "standing",
  "registeredAt",
  "industry",
  "conduct",
  "venue",
  "placeOfConduct",
  "region",
  "wish",
  "fastTrackGrounds",
]);

function keyOf(issue: z.core.$ZodIssue, field: string, isGiven: boolean): ProblemKey {
  if (chosen.has(field)) return "choose";
  if (!isGiven) return "missing";
  if (kindsOfField[field]) return kindsOfField[field];
  if (issue.code === "too_big") return "tooLong";
  return issue.code === "too_small" ? "missing" : "signs";
}

function withoutWrong(section: Record<string, unknown>, problems: SectionProblems) {
  // A wrong number of a right stays: the router holds the complaint and says what to correct.
  const kept = ([name]: [string, unknown]) => problems[name]?.about !== "answer";
  return Object.fromEntries(Object.entries(section).filter(kept));
}
