import { Refusal } from "#lib/access/refusal";

/**
 * The texts of a form that must all be there. @param most the longest each may be.
 * @throws Refusal `checkAnswers` with the key of what is wrong for every field.
 */
export function requiredAnswers<Name extends string>(
  typed: Readonly<Record<string, string | readonly string[] | undefined>>,
  most: Readonly<Record<Name, number>>,
): Record<Name, string> {
  const [answers, problems]: [Record<string, string>, Record<string, string>] = [{}, {}];
  for (const [name, longest] of Object.entries<number>(most)) {
    const value = typed[name];
    answers[name] = typeof value === "string" ? value.trim() : "";
    const problem = problemOf(answers[name], longest);
    if (problem) problems[name] = problem;
  }
  if (Object.keys(problems).length > 0) throw new Refusal("checkAnswers", {}, problems);
  return answers as Record<Name, string>;
}

function problemOf(value: string, longest: number): string | null {
  if (value === "") return "fields.missing";
  if (!value.isWellFormed() || value.includes("\0")) return "fields.unreadable";
  return value.length > longest ? "fields.textTooLong" : null;
}
