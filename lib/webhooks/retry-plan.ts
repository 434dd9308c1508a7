const [second, minute, hour] = [1000, 60_000, 3_600_000];

/** How long after each failed attempt the next one comes, in milliseconds: 75 hours in all. */
const pauses = [
  5 * second,
  5 * minute,
  30 * minute,
  2 * hour,
  5 * hour,
  10 * hour,
  14 * hour,
  20 * hour,
  24 * hour,
];

/** After so many attempts a delivery waits for somebody of the organization. */
export const mostAttempts = pauses.length + 1;

/** An endpoint at which every attempt failed for so long is paused, in milliseconds. */
export const longestFailing = 72 * hour;

/**
 * When a delivery is tried again after it failed; null when it is given up.
 * @param attempts how many it has had.
 * @param isTest a test is tried once: somebody is looking.
 */
export function nextAttempt(attempts: number, isTest: boolean, now: Date): Date | null {
  const pause = pauses[attempts - 1];
  return isTest || pause === undefined ? null : new Date(now.getTime() + pause);
}
