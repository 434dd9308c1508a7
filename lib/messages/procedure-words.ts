import type { Procedure } from "#lib/proceedings/procedure";

/**
 * The words that a procedure table needs: every state, clock, action, field, option and outcome of
 * it by name. A table that gains a name fails the type check until both languages say it.
 */
export type ProcedureWords<P extends Procedure> = {
  name: string;
  about: string;
  states: Record<keyof P["states"] & string, { name: string; about: string }>;
  clocks: Record<keyof P["clocks"] & string, { name: string; onExpiry: string }>;
  actions: { [A in keyof P["actions"] & string]: ActionWords<P["actions"][A]> };
  outcomes: Record<OutcomeOf<P["actions"][keyof P["actions"]]>, string>;
};

type ActionWords<A extends { input: object }> = {
  /** What the button says. */
  label: string;
  /** What the timeline says once it is done. */
  done: string;
  /** What is said before acting: what happens, which time starts or stops, who is told. */
  consequence: string;
  fields: { [F in keyof A["input"] & string]: FieldWords & OptionWords<A["input"][F]> };
};

type FieldWords = { label: string; hint: string };

type OptionWords<F> = [F] extends [{ options: readonly (infer O extends string)[] }]
  ? { options: Record<O, string> }
  : unknown;

type OutcomeOf<A> = A extends { outcome: { fixed: infer Word extends string } }
  ? Word
  : A extends { outcome: { byAnswer: infer Answer extends string }; input: infer Input }
    ? Answer extends keyof Input
      ? Input[Answer] extends { options: readonly (infer O extends string)[] }
        ? O
        : never
      : never
    : never;

/** The words of a field that is typed in; an empty hint is not shown. */
export function field(label: string, hint = ""): FieldWords {
  return { label, hint };
}

/** The words of a field that offers options. */
export function pick<const O extends Record<string, string>>(
  label: string,
  options: O,
  hint = "",
): FieldWords & { options: { [K in keyof O]: string } } {
  return { label, hint, options };
}
