import type { z } from "zod";
import { Refusal } from "#lib/access/refusal";

/**
 * Parses a command's input. A schema's own messages are keys of the `refusals` messages.
 * @throws Refusal `checkAnswers` with one key a field, or `malformed` for input that no form sends.
 */
export function checked<S extends z.ZodType>(schema: S, raw: unknown): z.output<S> {
  const result = schema.safeParse(raw);
  if (result.success) return result.data;
  const fields: Record<string, string> = {};
  for (const { path, message, code } of result.error.issues) {
    if (code === "unrecognized_keys" || !/^[\w.]+$/.test(message)) throw new Refusal("malformed");
    fields[path.join(".")] ??= message;
  }
  throw new Refusal("checkAnswers", {}, fields);
}

/** Refuses the answer to one field. */
export function refuseField(field: string, key: string): never {
  throw new Refusal("checkAnswers", {}, { [field]: key });
}
