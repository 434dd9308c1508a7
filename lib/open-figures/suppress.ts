/** Fewer than this many are not told, because they could point to somebody. */
export const fewest = 5;

/** A number that may be told, or null. */
export type Told = number | null;

/**
 * Hides every number under five, zero too, and then as many of the smallest others as it takes that
 * no sum gives a hidden one away: a line hides none, or two or more that together make five at least.
 */
export function suppressLine(counts: readonly number[]): Told[] {
  return suppressTable([counts])[0] ?? [];
}

/** The same for a table whose lines and columns may both be summed up. */
export function suppressTable(counts: readonly (readonly number[])[]): Told[][] {
  const hidden = counts.map((line) => line.map((count) => count < fewest));
  const width = counts[0]?.length ?? 0;
  const lines = counts.map((line, y) => line.map((_, x) => [y, x] as const));
  const columns = Array.from({ length: width }, (_, x) => counts.map((_, y) => [y, x] as const));
  const sums = [...lines, ...(counts.length > 1 ? columns : [])];
  // Every turn hides one more number, so this ends.
  while (sums.some((places) => hideOneMore(counts, hidden, places)));
  return counts.map((line, y) => line.map((count, x) => (hidden[y]?.[x] ? null : count)));
}

type Place = readonly [number, number];

function hideOneMore(
  counts: readonly (readonly number[])[],
  hidden: boolean[][],
  places: readonly Place[],
): boolean {
  const countAt = ([y, x]: Place) => counts[y]?.[x] ?? 0;
  const away = places.filter(([y, x]) => hidden[y]?.[x]);
  const sum = away.reduce((total, place) => total + countAt(place), 0);
  if (away.length === 0 || (away.length > 1 && sum >= fewest)) return false;
  const shown = places.filter(([y, x]) => !hidden[y]?.[x]);
  const smallest = shown.toSorted((a, b) => countAt(a) - countAt(b))[0];
  if (!smallest) return false;
  hidden[smallest[0]]![smallest[1]] = true;
  return true;
}
