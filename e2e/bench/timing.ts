/** What a work took: the middle and the slow end in milliseconds, and how many a second. */
export type Timing = { p50: number; p95: number; perSecond: number };

/**
 * Does a work again and again, so many times, by so many clients at once.
 * @param work gets the number of its turn.
 */
export async function timed(
  { times, clients }: { times: number; clients: number },
  work: (turn: number) => Promise<unknown>,
): Promise<Timing> {
  const took: number[] = [];
  let turn = 0;
  const begun = performance.now();
  await Promise.all(
    Array.from({ length: clients }, async () => {
      while (turn < times) {
        const own = turn++;
        const start = performance.now();
        await work(own);
        took.push(performance.now() - start);
      }
    }),
  );
  const seconds = (performance.now() - begun) / 1000;
  took.sort((a, b) => a - b);
  const at = (share: number) => rounded(took[Math.floor((took.length - 1) * share)] ?? 0);
  return { p50: at(0.5), p95: at(0.95), perSecond: rounded(took.length / seconds) };
}

export function rounded(value: number): number {
  return value >= 100 ? Math.round(value) : Math.round(value * 100) / 100;
}
