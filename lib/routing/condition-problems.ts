import { isLimitKey, LIMITS } from "#lib/law/limits/limits";
import { type Condition, factPaths, type Scalar } from "#lib/routing/condition";
import { findingWords } from "#lib/routing/findings/finding-keys";
import { procedures } from "#lib/routing/vocabulary";
import type { Words } from "#lib/words";

export type ConditionProblem = { path: (string | number)[]; words: Words };

/** How deep conditions may lie in one another. */
const DEEPEST = 12;

const COMPARISONS = ["in", "known", "atLeast", "lessThan", "onOrAfter", "before", "pastLimit"];
const HEADS = ["always", "all", "any", "not", "fact", "finding", "term", "leadsThrough"];

/** Everything that keeps a value from being a condition; empty when it is one. */
export function conditionProblems(
  value: unknown,
  path: (string | number)[] = [],
): ConditionProblem[] {
  const wrong = (zh: string, en: string) => [{ path, words: { zh, en } }];
  if (path.length > DEEPEST * 2) return wrong("条件嵌套过深", "Conditions are nested too deeply");
  if (!isRecord(value)) return wrong("条件应当是一组字段", "A condition must be an object");
  const heads = HEADS.filter((head) => Object.hasOwn(value, head));
  if (heads.length !== 1) {
    return wrong(
      `条件须恰有其一：${HEADS.join("、")}`,
      `A condition needs exactly one of: ${HEADS.join(", ")}`,
    );
  }
  const head = heads[0]!;
  const extra = Object.keys(value).filter((key) => key !== head && head !== "fact");
  if (extra.length > 0) return wrong(`多余的字段：${extra}`, `Unknown properties: ${extra}`);
  return CHECKS[head]!(value, path);
}

/** The terms that a condition refers to. */
export function termsOf(condition: Condition): string[] {
  if ("all" in condition) return condition.all.flatMap(termsOf);
  if ("any" in condition) return condition.any.flatMap(termsOf);
  if ("not" in condition) return termsOf(condition.not);
  return "term" in condition ? [condition.term] : [];
}

/** Whether a condition asks what the lead runs through, which only a companion may. */
export function asksForLead(condition: Condition): boolean {
  if ("all" in condition) return condition.all.some(asksForLead);
  if ("any" in condition) return condition.any.some(asksForLead);
  if ("not" in condition) return asksForLead(condition.not);
  return "leadsThrough" in condition;
}

type Check = (value: Record<string, unknown>, path: (string | number)[]) => ConditionProblem[];

const CHECKS: Record<string, Check> = {
  always: (value, path) =>
    value.always === true ? [] : [said([...path, "always"], "只能是 true", "Must be true")],
  all: (value, path) => parts(value.all, [...path, "all"]),
  any: (value, path) => parts(value.any, [...path, "any"]),
  not: (value, path) => conditionProblems(value.not, [...path, "not"]),
  finding: (value, path) => known(value.finding, Object.keys(findingWords), [...path, "finding"]),
  term: (value, path) =>
    typeof value.term === "string" ? [] : [said([...path, "term"], "应当是文字", "Must be text")],
  leadsThrough: (value, path) => {
    const at = [...path, "leadsThrough"];
    if (!Array.isArray(value.leadsThrough)) return [said(at, "应当是列表", "Must be a list")];
    return value.leadsThrough.flatMap((key, i) => known(key, Object.keys(procedures), [...at, i]));
  },
  fact: comparison,
};

function comparison(value: Record<string, unknown>, path: (string | number)[]): ConditionProblem[] {
  const unknown = known(value.fact, Object.keys(factPaths), [...path, "fact"]);
  if (unknown.length > 0) return unknown;
  const operators = Object.keys(value).filter((key) => key !== "fact");
  if (operators.length !== 1 || !COMPARISONS.includes(operators[0]!)) {
    const list = COMPARISONS.join(", ");
    return [said(path, `须恰有一个比较：${list}`, `Needs exactly one comparison of: ${list}`)];
  }
  const operator = operators[0]!;
  const type = factPaths[value.fact as keyof typeof factPaths];
  const problem = operandProblem(operator, value[operator], type);
  return problem ? [{ path: [...path, operator], words: problem }] : [];
}

function operandProblem(operator: string, operand: unknown, type: string): Words | null {
  if (operator === "known") return typeof operand === "boolean" ? null : EXPECTED.boolean!;
  if (operator === "in") {
    return Array.isArray(operand) && operand.length > 0 && operand.every(isScalar)
      ? null
      : EXPECTED.list!;
  }
  if (operator === "atLeast" || operator === "lessThan") {
    if (type !== "number") return EXPECTED.numberFact!;
    return typeof operand === "number" ? null : EXPECTED.number!;
  }
  if (type !== "date") return EXPECTED.dateFact!;
  if (operator === "pastLimit") {
    return isLimitInYears(operand) ? null : EXPECTED.limit!;
  }
  return /^\d{4}-\d{2}-\d{2}$/u.test(String(operand)) ? null : EXPECTED.date!;
}

const EXPECTED: Record<string, Words> = {
  boolean: { zh: "只能是 true 或者 false", en: "Must be true or false" },
  list: { zh: "应当是非空的取值列表", en: "Must be a list of values that is not empty" },
  number: { zh: "应当是数字", en: "Must be a number" },
  numberFact: { zh: "只有数字可以这样比较", en: "Only a number can be compared so" },
  dateFact: { zh: "只有日期可以这样比较", en: "Only a date can be compared so" },
  limit: {
    zh: "应当是以年或者月计算的期限，如 penalty.limitation",
    en: "Must be a limit counted in years or months, such as penalty.limitation",
  },
  date: { zh: "应当是日期，如 2027-01-01", en: "Must be a date such as 2027-01-01" },
};

function isLimitInYears(operand: unknown): boolean {
  return (
    typeof operand === "string" &&
    isLimitKey(operand) &&
    LIMITS[operand].every(({ unit }) => unit === "years" || unit === "months")
  );
}

function parts(value: unknown, path: (string | number)[]): ConditionProblem[] {
  if (!Array.isArray(value) || value.length === 0) {
    return [said(path, "应当是非空的条件列表", "Must be a list of conditions that is not empty")];
  }
  return value.flatMap((part, i) => conditionProblems(part, [...path, i]));
}

function known(value: unknown, keys: string[], path: (string | number)[]): ConditionProblem[] {
  if (typeof value === "string" && keys.includes(value)) return [];
  const typed = JSON.stringify(value) ?? "—";
  return [
    said(
      path,
      `${typed} 不可用，可用：${keys.join("、")}`,
      `${typed} is not one of: ${keys.join(", ")}`,
    ),
  ];
}

function said(path: (string | number)[], zh: string, en: string): ConditionProblem {
  return { path, words: { zh, en } };
}

function isScalar(value: unknown): value is Scalar {
  return ["string", "number", "boolean"].includes(typeof value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
