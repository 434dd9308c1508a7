export type Tally = { passed: number; failed: number };

export const nothing: Tally = { passed: 0, failed: 0 };

/** Adds up what several parts of a run counted. */
export function sum(tallies: Tally[]): Tally {
  return {
    passed: tallies.reduce((total, { passed }) => total + passed, 0),
    failed: tallies.reduce((total, { failed }) => total + failed, 0),
  };
}
