/** What a part of a run came to: how many tests passed, how many did not, and what was wrong with each. */
export type Tally = { passed: number; failed: number; faults: readonly string[] };

export const nothing: Tally = { passed: 0, failed: 0, faults: [] };

/** A part that has failed as a whole. */
export function broken(fault: string): Tally {
  return { passed: 0, failed: 1, faults: [fault] };
}

/** Adds up what several parts of a run came to. */
export function sum(tallies: Tally[]): Tally {
  return {
    passed: tallies.reduce((total, { passed }) => total + passed, 0),
    failed: tallies.reduce((total, { failed }) => total + failed, 0),
    faults: tallies.flatMap(({ faults }) => faults),
  };
}
