import type { Role } from "#lib/access/roles";
import { type Authority, lackingScope } from "#lib/authorities/lacking-authority";
import { audiencesFor, type Standing } from "#lib/evidence/audiences";

export type EvidenceFacts = {
  standing: Standing;
  roles: readonly Role[];
  /** What an agent may do in the case for its holder; null for who acts for itself. */
  authority: Authority;
};

const hands: readonly Role[] = ["filer", "officer", "reviewer", "head"];

/** Whether the seat's roles may handle files at all. */
export function hasHand(roles: readonly Role[]): boolean {
  return hands.some((role) => roles.includes(role));
}

/** Why the actor may not add a file to a case; null: it may. Pure. */
export function evidenceRefusal({ standing, roles, authority }: EvidenceFacts): string | null {
  if (!hasHand(roles) || audiencesFor(standing).length === 0) return "evidence.notAllowed";
  if (standing !== "complainant" && standing !== "respondent") return null;
  const lacking = lackingScope("supplement", authority);
  return lacking && `closed.${lacking}`;
}
