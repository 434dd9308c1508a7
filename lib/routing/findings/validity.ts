import type { Facts } from "#lib/routing/facts";

/** Copyright needs no grant (著作权法 2), and a trade secret has no register. */
const UNREGISTERED = ["copyright-work", "software-copyright", "trade-secret", "none"];

/**
 * Whether there was no right on the day of the conduct. An invalidated right is deemed never to
 * have existed (专利法 47, 商标法 47); a lapsed one ends on the day it lapsed, and without that
 * day it is taken as lapsed; a pending one has not begun.
 */
export function isNotInForce({ right, conductDate }: Facts): boolean {
  if (right.kind === "trade-secret" || right.kind === "none") return false;
  if (right.status === "invalidated") return true;
  if (right.status === "pending") return !UNREGISTERED.includes(right.kind);
  return (right.status === "lapsed" && !right.lapsedOn) || isPast(right.lapsedOn, conductDate);
}

function isPast(lapsedOn: string | undefined, conductDate: string): boolean {
  return lapsedOn !== undefined && lapsedOn <= conductDate;
}
