/** Σ value × weight, position by position; both lists have the same length. */
export function weightedSum(values: readonly number[], weights: readonly number[]): number {
  return values.reduce((sum, value, place) => sum + value * weights[place]!, 0);
}

/** The digits of a text of ASCII digits, as numbers. */
export function digitsOf(text: string): number[] {
  return Array.from(text, Number);
}
