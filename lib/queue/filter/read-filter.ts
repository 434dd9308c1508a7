import type { DayContext } from "#lib/queue/filter/day-range";
import { type Meaning, meaningOf } from "#lib/queue/filter/meaning";
import { type FilterError, parseFilter } from "#lib/queue/filter/parse";

/** A filter as it was typed, what it means, and what is wrong with it. */
export type ReadFilter = {
  text: string;
  /** Null for an empty filter and for one with an error: then nothing must be listed by it. */
  meaning: Meaning | null;
  /** In the order of their places. */
  errors: readonly FilterError[];
};

/** Reads a filter as of the day of the context. Pure. */
export function readFilter(typed: string, context: DayContext): ReadFilter {
  const text = typed.trim();
  const { tree, errors } = parseFilter(text);
  if (!tree) return { text, meaning: null, errors };
  const understood = meaningOf(tree, context);
  const all = [...errors, ...understood.errors].sort((a, b) => a.from - b.from);
  return { text, meaning: all.length > 0 ? null : understood.meaning, errors: all };
}
