import { grants } from "#db/schema/cases";
import type { Transaction } from "#db/transaction";
import type { MemberActor } from "#lib/access/actor";
import { newId } from "#lib/access/new-id";
import { endOfDayShanghai } from "#lib/calendar/plain-date";
import type { LockedCase } from "#lib/cases/record";
import type { Authority, Sides } from "#lib/complaints/find-sides";

/**
 * Lets those see the new case whom filing gives sight: the holder, the agent that files for it, and
 * the coordinator who supervises.
 */
export async function grantFiling(
  tx: Transaction,
  actor: MemberActor,
  kase: LockedCase,
  holderOrganizationId: string,
  { authority, supervisors }: Sides,
): Promise<void> {
  const row = (organizationId: string, standing: "complainant" | "supervisor") => ({
    id: newId(),
    caseId: kase.id,
    organizationId,
    standing,
    scope: "whole",
    cause: standing === "complainant" ? "filing" : "supervision",
    causeId: kase.id,
    grantedByOrganizationId: actor.organizationId,
    startedAt: actor.now,
  });
  await tx
    .insert(grants)
    .values([
      row(holderOrganizationId, "complainant"),
      ...(authority
        ? [{ ...row(actor.organizationId, "complainant"), ...agentSight(authority) }]
        : []),
      ...supervisors.map((id) => row(id, "supervisor")),
    ]);
}

/** An agent sees the case for as long as its authority lasts, and its holder may end that. */
function agentSight({ id, holderOrganizationId, validUntil }: Authority) {
  return {
    cause: "authority",
    causeId: id,
    grantedByOrganizationId: holderOrganizationId,
    endsAt: endOfDayShanghai(validUntil),
  };
}
