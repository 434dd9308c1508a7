import { parseRuleSet, type RuleSet } from "#lib/routing/rule-set";
import { lineAt, linesOf, NotJson } from "#lib/rule-sets/json-lines";
import type { Words } from "#lib/words";

/** What is wrong at one place of a typed rule set; lines count from 1. */
export type DraftProblem = { line: number; path: string; message: Words };

export type Draft = { ok: true; ruleSet: RuleSet } | { ok: false; problems: DraftProblem[] };

/**
 * Reads a rule set as an administrator typed it. Whatever version it says, it is read as `version`.
 * Never throws.
 */
export function readDraft(text: string, version: number): Draft {
  const typed = readJson(text);
  if (!typed.ok) return { ok: false, problems: [typed.problem] };
  const read = parseRuleSet(isRecord(typed.value) ? { ...typed.value, version } : typed.value);
  if (read.ok) return read;
  const lines = linesOf(text);
  const problems = read.problems.map((problem) => ({
    ...problem,
    line: lineAt(lines, problem.path),
  }));
  return { ok: false, problems: problems.toSorted((a, b) => a.line - b.line) };
}

/** Parses JSON; a problem names the line where the text stops making sense. */
export function readJson(
  text: string,
): { ok: true; value: unknown } | { ok: false; problem: DraftProblem } {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false, problem: syntaxProblem(text) };
  }
}

function syntaxProblem(text: string): DraftProblem {
  const line = lineOfFault(text);
  return {
    line,
    path: "",
    message: {
      zh: `不是有效的 JSON：第 ${line} 行附近多了或者少了符号`,
      en: `Not valid JSON: a sign is missing or too many near line ${line}`,
    },
  };
}

function lineOfFault(text: string): number {
  try {
    linesOf(text);
  } catch (error) {
    if (error instanceof NotJson) return error.line;
  }
  return text.split("\n").length;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
