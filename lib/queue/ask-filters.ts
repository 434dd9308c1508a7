import { sql } from "drizzle-orm";
import type { Transaction } from "#db/transaction";
import type { DayContext } from "#lib/queue/filter/day-range";
import type { Condition, Meaning } from "#lib/queue/filter/meaning";
import { type ReadFilter, readFilter } from "#lib/queue/filter/read-filter";
import { gramQuery, termsOf } from "#lib/search/fold";

/**
 * Reads filters for asking the database by them: of what they look for in titles and names it is
 * marked what few texts hold, so that these lines are found by the search index and not by walking
 * through all of a body's work. One statement for all of them, none where no words were typed.
 */
export async function askFilters(
  tx: Transaction,
  typed: readonly string[],
  context: DayContext,
): Promise<ReadFilter[]> {
  const filters = typed.map((text) => readFilter(text, context));
  const rare = await rareOf(tx, new Set(filters.flatMap(({ meaning }) => textsIn(meaning))));
  if (rare.size === 0) return filters;
  return filters.map((filter) => ({
    ...filter,
    meaning: filter.meaning && marked(filter.meaning, rare),
  }));
}

/** Those of the texts that the search index takes to be rare. */
async function rareOf(tx: Transaction, texts: ReadonlySet<string>): Promise<Set<string>> {
  const asked = [...texts].filter((text) => termsOf(text).length > 0);
  if (asked.length === 0) return new Set();
  const answers = asked.map((text) => sql`qiheng_is_rare(${gramQuery(termsOf(text))})`);
  const [row] = await tx.execute<{ rare: boolean[] }>(
    sql`select array[${sql.join(answers, sql`, `)}] as rare`,
  );
  return new Set(asked.filter((_, place) => row?.rare[place]));
}

type Named = Extract<Condition, { is: "words" | "complainant" | "respondent" }>;

function isNamed(condition: Condition): condition is Named {
  return ["words", "complainant", "respondent"].includes(condition.is);
}

function textsIn(meaning: Meaning | null): string[] {
  if (!meaning) return [];
  if (meaning.is === "not") return textsIn(meaning.of);
  if (meaning.is !== "one") return meaning.of.flatMap(textsIn);
  return isNamed(meaning.condition) ? [meaning.condition.text] : [];
}

function marked(meaning: Meaning, rare: ReadonlySet<string>): Meaning {
  if (meaning.is === "not") return { is: "not", of: marked(meaning.of, rare) };
  if (meaning.is !== "one")
    return { is: meaning.is, of: meaning.of.map((one) => marked(one, rare)) };
  const { condition } = meaning;
  if (!isNamed(condition) || !rare.has(condition.text)) return meaning;
  return { is: "one", condition: { ...condition, rare: true } };
}
