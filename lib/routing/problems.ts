import type { z } from "zod";
import type { Words } from "#lib/words";

/** What is wrong with one place of an input; `path` reads `rules[3].when.all[0]`. */
export type Problem = { path: string; message: Words };

/** Checks a value and tells every problem in both languages, or gives back what was parsed. */
export function checked<T>(
  schema: z.ZodType<T>,
  value: unknown,
): { ok: true; value: T } | { ok: false; problems: Problem[] } {
  const found = schema.safeParse(value, { reportInput: true });
  if (found.success) return { ok: true, value: found.data };
  const problems = found.error.issues.map((issue) => ({
    path: written(issue.path),
    message: wordsOf(issue),
  }));
  return { ok: false, problems };
}

/** Adds a problem in words of our own to a zod check; checks that build on the value are skipped. */
export function report(context: z.RefinementCtx, path: PropertyKey[], words: Words): void {
  context.addIssue({
    code: "custom",
    path,
    message: words.en,
    params: { words },
    continue: false,
  });
}

/** `rules[3].when` from its steps. */
export function written(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, step) =>
      typeof step === "number" ? `${text}[${step}]` : `${text}${text && "."}${String(step)}`,
    "",
  );
}

function wordsOf(issue: z.core.$ZodIssue): Words {
  switch (issue.code) {
    case "custom":
      return (issue.params?.words as Words) ?? { zh: issue.message, en: issue.message };
    case "invalid_type":
      return issue.input === undefined ? MISSING : wrongType(issue.expected);
    case "invalid_value":
      return oneOf(issue.values.map(String));
    case "too_small":
      return { zh: `不得小于 ${issue.minimum}`, en: `Must be at least ${issue.minimum}` };
    case "too_big":
      return { zh: `不得大于 ${issue.maximum}`, en: `Must be at most ${issue.maximum}` };
    case "invalid_format":
      return FORMATS[issue.format] ?? WRONG_FORM;
    case "unrecognized_keys": {
      const keys = issue.keys.join(", ");
      return { zh: `有不认识的字段：${keys}`, en: `Unknown properties: ${keys}` };
    }
    case "invalid_union":
      return unionWords(issue);
    default:
      return { zh: "填写有误", en: issue.message };
  }
}

function unionWords(issue: z.core.$ZodIssueInvalidUnion): Words {
  return "discriminator" in issue && issue.discriminator
    ? {
        zh: `“${issue.discriminator}”缺失或者取值不可用`,
        en: `“${issue.discriminator}” is missing or has a value that cannot be used`,
      }
    : WRONG_FORM;
}

function wrongType(expected: string): Words {
  const type = TYPES[expected] ?? { zh: expected, en: expected };
  return { zh: `应当是${type.zh}`, en: `Must be ${type.en}` };
}

function oneOf(values: string[]): Words {
  return { zh: `只能取：${values.join("、")}`, en: `Must be one of: ${values.join(", ")}` };
}

const MISSING: Words = { zh: "必须填写", en: "Required" };
const WRONG_FORM: Words = { zh: "写法不正确", en: "Not in the expected form" };

const TYPES: Record<string, Words> = {
  object: { zh: "一组字段", en: "an object" },
  array: { zh: "列表", en: "a list" },
  string: { zh: "文字", en: "text" },
  number: { zh: "数字", en: "a number" },
  int: { zh: "整数", en: "a whole number" },
  boolean: { zh: "true 或者 false", en: "true or false" },
};

const FORMATS: Record<string, Words> = {
  date: { zh: "应当是真实存在的日期，如 2026-10-12", en: "Must be a real date such as 2026-10-12" },
};
