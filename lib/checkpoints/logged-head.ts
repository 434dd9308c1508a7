/** How far the chain of a case had come: its last event's number and hash. */
export type Head = { caseId: string; seq: number; hash: string };

/** A head as a leaf of the tree. */
export function leafOf({ caseId, seq, hash }: Head): string {
  return `${caseId} ${seq} ${hash}`;
}
