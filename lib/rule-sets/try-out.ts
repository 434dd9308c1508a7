import type { PlainDate } from "#lib/calendar/plain-date";
import { routeCases } from "#lib/routing/route-cases";
import type { RuleSet } from "#lib/routing/rule-set";
import type { Summary } from "#lib/routing/summarize";
import { lineAt, linesOf } from "#lib/rule-sets/json-lines";
import { type DraftProblem, readJson } from "#lib/rule-sets/read-draft";

/** One past complaint under both rule sets; `differs` names the parts that would change. */
export type Tried = {
  id: string;
  before: Summary;
  after: Summary;
  differs: (typeof compared)[number][];
};

const compared = ["lead", "channel", "alsoSuggested", "flags", "barred"] as const;

/**
 * Routes past complaints by the rules in force and by a draft, as of a day in Asia/Shanghai.
 * @param text a case file: `{"cases": [{"id": …, "facts": …}]}`.
 */
export function tryOut(
  text: string,
  before: RuleSet,
  after: RuleSet,
  day: PlainDate,
): { ok: true; tried: Tried[] } | { ok: false; problems: DraftProblem[] } {
  const typed = readJson(text);
  if (!typed.ok) return { ok: false, problems: [typed.problem] };
  const [old, now] = [before, after].map((rules) => routeCases(typed.value, rules, day));
  if (!old?.ok) return { ok: false, problems: located(text, old?.problems ?? []) };
  if (!now?.ok) return { ok: false, problems: located(text, now?.problems ?? []) };
  const tried = now.routed.map(({ id, summary }, place) =>
    compare(id, old.routed[place]!.summary, summary),
  );
  return { ok: true, tried };
}

function compare(id: string, before: Summary, after: Summary): Tried {
  const differs = compared.filter(
    (part) => JSON.stringify(before[part]) !== JSON.stringify(after[part]),
  );
  return { id, before, after, differs };
}

function located(text: string, problems: Omit<DraftProblem, "line">[]): DraftProblem[] {
  const lines = linesOf(text);
  return problems.map((problem) => ({ ...problem, line: lineAt(lines, problem.path) }));
}
