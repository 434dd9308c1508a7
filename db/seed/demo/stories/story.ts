import type { Beat } from "#db/seed/demo/plan/story";
import { type Random, randomFrom } from "#db/seed/demo/random";

/** What becomes of a complaint, and how often that happens beside the others. */
export type Story = { key: string; times: number; beats: readonly Beat[] };

/** Writes a story down. */
export function story(key: string, times: number, ...beats: readonly (Beat | readonly Beat[])[]) {
  return { key, times, beats: beats.flat() } satisfies Story;
}

/**
 * As many stories as asked for: each at least once while there is room, then by how often they
 * happen, mixed in an order that the seed decides.
 */
export function dealt(stories: readonly Story[], many: number, seed: string): Story[] {
  const random = randomFrom(`deal-${seed}`);
  const rest = stories.flatMap((one) => Array<Story>(Math.max(0, one.times - 1)).fill(one));
  const again = mixed(rest, random);
  const first = mixed(stories, random);
  const enough = Math.ceil(many / Math.max(1, again.length));
  const pool = [...first, ...Array.from({ length: enough }, () => again).flat(), ...first];
  return mixed(pool.slice(0, many), random);
}

function mixed<T>(list: readonly T[], random: Random): T[] {
  return list
    .map((value) => ({ value, place: random.next() }))
    .sort((a, b) => a.place - b.place)
    .map(({ value }) => value);
}
