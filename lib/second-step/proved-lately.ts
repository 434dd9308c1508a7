import { Refusal } from "#lib/access/refusal";

/** For so long after somebody proved who they are they are not asked again, in milliseconds. */
export const lately = 15 * 60_000;

type Proof = { provedAt: Date };

export function isProvedLately({ provedAt }: Proof, now: Date): boolean {
  return +now - +provedAt <= lately;
}

/**
 * Guards what a screen left open must not give away: taking lists out, changing roles, letting people
 * in again. @throws Refusal `secondStep.proveAgain`
 */
export function mustBeProvedLately(proof: Proof, now: Date): void {
  if (!isProvedLately(proof, now)) throw new Refusal("secondStep.proveAgain");
}
