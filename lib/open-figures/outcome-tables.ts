import type { OutcomeLine } from "#lib/open-figures/figures";
import { suppressTable } from "#lib/open-figures/suppress";

type Ended = { procedure: string; outcome: string; district: string; count: number };

/**
 * Outcomes by channel and by district. The sum of an outcome's districts is its number in its
 * channel, so both are hidden in one table: each outcome's line ends with that sum.
 */
export function outcomeTables(
  ended: readonly Ended[],
  districts: readonly string[],
  channelOf: (procedure: string) => string,
): { outcomesByChannel: OutcomeLine[]; outcomesByDistrict: OutcomeLine[] } {
  const kinds = [...Map.groupBy(ended, ({ procedure, outcome }) => `${procedure} ${outcome}`)];
  const counts = kinds.map(([, rows]) => {
    const inDistricts = districts.map((key) => sumOf(rows.filter((row) => row.district === key)));
    return [...inDistricts, sumOf(rows)];
  });
  const told = suppressTable(counts);
  const words = kinds.map(([, [first]]) => ({
    procedure: first!.procedure,
    outcome: first!.outcome,
  }));
  return {
    outcomesByChannel: words.map((word, y) => ({
      ...word,
      key: channelOf(word.procedure),
      count: told[y]?.at(-1) ?? null,
    })),
    // What is hidden is left out here: which outcomes a district had is part of it.
    outcomesByDistrict: districts.flatMap((key, x) =>
      words
        .map((word, y) => ({ ...word, key, count: told[y]?.[x] ?? null }))
        .filter(({ count }) => count !== null),
    ),
  };
}

function sumOf(rows: readonly Ended[]): number {
  return rows.reduce((sum, { count }) => sum + count, 0);
}
