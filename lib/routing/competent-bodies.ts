import type { OrganizationKind } from "#lib/organizations/kinds";
import { isInRegion } from "#lib/routing/findings/place";
import type { Candidate } from "#lib/routing/resolve-competent";

/** What a proceeding would be about: the kind of right, and the places that found a jurisdiction. */
export type Subject = { rightKind: string; places: readonly string[] };

/**
 * The organizations that a proceeding under a procedure can be asked of, the nearest first: those
 * whose competence names it, covers the kind of right, and reaches a place of the matter. Where the
 * directory keeps no competence of its own for the procedure, a body of the kinds that run it is
 * asked by what it is competent for at all. Competences that do not hold today are not in the
 * directory.
 */
export function competentBodies<C extends Candidate>(
  procedure: { key: string; ownerKinds: readonly OrganizationKind[] },
  organizations: readonly C[],
  subject: Subject,
): C[] {
  const isKept = organizations.some(({ competences }) =>
    competences.some(({ procedureKey }) => procedureKey === procedure.key),
  );
  const reached = organizations.flatMap((one) => {
    if (!isKept && !procedure.ownerKinds.includes(one.kind)) return [];
    const held = one.competences.filter(
      ({ procedureKey }) => !isKept || procedureKey === procedure.key,
    );
    const near = Math.max(-1, ...held.map((competence) => nearness(competence, subject)));
    return near < 0 ? [] : [{ one, near }];
  });
  return reached.toSorted(nearestFirst).map(({ one }) => one);
}

/** How exactly a competence meets the subject; below zero it does not. */
function nearness(
  { regionCode, rightKinds }: Candidate["competences"][number],
  { rightKind, places }: Subject,
): number {
  if (rightKinds && !rightKinds.includes(rightKind)) return -1;
  const reached = places.filter((place) => isInRegion(place, regionCode));
  if (reached.length === 0 && places.length > 0) return -1;
  return (rightKinds ? 2 : 0) + (reached.includes(regionCode) ? 1 : 0);
}

function nearestFirst(
  a: { one: Candidate; near: number },
  b: { one: Candidate; near: number },
): number {
  const nameOf = ({ key, id }: Candidate) => key ?? id;
  return b.near - a.near || (nameOf(a.one) < nameOf(b.one) ? -1 : 1);
}
