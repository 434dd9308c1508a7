import { z } from "zod";
import { type Facts, parseFacts } from "#lib/routing/facts";
import { checked, type Problem } from "#lib/routing/problems";
import { recommend } from "#lib/routing/recommend";
import type { Recommendation } from "#lib/routing/recommendation";
import type { RuleSet } from "#lib/routing/rule-set";
import { type Summary, summarize, summarizeProblems } from "#lib/routing/summarize";

export type RoutedCase = {
  id: string;
  summary: Summary;
  facts?: Facts;
  recommendation?: Recommendation;
};

const caseFile = z.object({
  cases: z.array(
    z.object({ id: z.union([z.string(), z.number()]).optional(), facts: z.unknown() }),
  ),
});

/**
 * Routes every complaint of a case file, in its order. A complaint whose facts cannot be read gets
 * its problems as its result; a file that is not a list of cases is refused whole.
 */
export function routeCases(
  file: unknown,
  ruleSet: RuleSet,
  day: string,
): { ok: true; routed: RoutedCase[] } | { ok: false; problems: Problem[] } {
  const found = checked(caseFile, file);
  if (!found.ok) return found;
  const routed = found.value.cases.map(({ id, facts }, i) => ({
    id: String(id ?? `#${i + 1}`),
    ...routeOne(facts, ruleSet, day),
  }));
  return { ok: true, routed };
}

function routeOne(value: unknown, ruleSet: RuleSet, day: string): Omit<RoutedCase, "id"> {
  const read = parseFacts(value);
  if (!read.ok) return { summary: summarizeProblems(read.problems) };
  const recommendation = recommend(read.facts, ruleSet, day);
  return { summary: summarize(recommendation), facts: read.facts, recommendation };
}
