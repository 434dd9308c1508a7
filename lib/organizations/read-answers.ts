import { z } from "zod";
import { Refusal } from "#lib/access/refusal";

/**
 * Reads a form's answers with a schema. An empty answer counts as none.
 * @throws Refusal `checkAnswers` whose fields name what is wrong with each.
 */
export function readAnswers<T>(schema: z.ZodType<T>, answers: Record<string, unknown>): T {
  const read = schema.safeParse(withoutEmpty(answers));
  if (read.success) return read.data;
  const faults = read.error.issues.map((issue) => [String(issue.path[0] ?? ""), faultOf(issue)]);
  throw new Refusal("checkAnswers", {}, Object.fromEntries(faults.reverse()));
}

/** One line of text: no control characters and no broken surrogates, so it is stored as typed. */
export function line(longest: number) {
  return z
    .string()
    .trim()
    .max(longest)
    .refine((text) => text.isWellFormed() && !/\p{Cc}/u.test(text), "settings.characters");
}

/** As `line`, but it may be left out: null then. */
export function optionalLine(longest: number) {
  return line(longest)
    .optional()
    .transform((text) => text ?? null);
}

/** A day as YYYY-MM-DD that exists; null if left out. */
export const optionalDay = z.iso
  .date()
  .optional()
  .transform((day) => day ?? null);

/** The version of a row that a form was filled in over. */
export const version = z.coerce.number().int().min(1);

export const versionInput = z.object({ version });

/** A choice between yes and no; no if left out. */
export const yesOrNo = z
  .enum(["yes", "no"])
  .optional()
  .transform((chosen) => chosen === "yes");

/** The choices of a group of check boxes; none ticked is an empty list. */
export function choices<K extends string>(keys: readonly [K, ...K[]]) {
  return z.array(z.enum(keys)).default([]);
}

/** A keyed table's keys, for `z.enum`. */
export function keysOf<K extends string>(table: Record<K, unknown>): [K, ...K[]] {
  return Object.keys(table) as [K, ...K[]];
}

function withoutEmpty(answers: Record<string, unknown>) {
  return Object.fromEntries(
    Object.entries(answers).filter(([, answer]) => typeof answer !== "string" || answer.trim()),
  );
}

function faultOf(issue: z.core.$ZodIssue): string {
  if (issue.code === "custom") return issue.message;
  if (issue.code === "invalid_type" && issue.input === undefined) return "settings.required";
  return (
    {
      too_big: "settings.tooLong",
      too_small: "settings.required",
      invalid_value: "settings.choose",
    }[issue.code as string] ?? "settings.format"
  );
}
