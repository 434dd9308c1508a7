/** What the review's address holds: which file is shown, and which decision or chart is being written. */
export type FastTrackAddress = { here: string; file?: string; decide?: string; chart?: string };

export function fastTrackHref(now: FastTrackAddress, change: Partial<FastTrackAddress>): string {
  const { here, ...rest } = { ...now, ...change };
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(rest)) if (value) query.set(name, value);
  return `${here}?${query}`;
}
