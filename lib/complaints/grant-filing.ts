import { and, desc, eq, gte, isNull, lte, sql } from "drizzle-orm";
import { grants } from "#db/schema/cases";
import { authorities } from "#db/schema/organizations";
import type { Transaction } from "#db/transaction";
import type { MemberActor } from "#lib/access/actor";
import { newId } from "#lib/access/new-id";
import { Refusal } from "#lib/access/refusal";
import { endOfDayShanghai, shanghaiDate } from "#lib/calendar/plain-date";
import type { LockedCase } from "#lib/cases/record";
import { coordinators } from "#lib/organizations/coordinators";

/**
 * Lets those see the new case whom filing gives sight: the filer, the holder it acts for, and the
 * coordinator who supervises. @throws Refusal `rights.outsideAuthority` when the filer has none to file
 * from that holder.
 */
export async function grantFiling(
  tx: Transaction,
  actor: MemberActor,
  kase: LockedCase,
  holderOrganizationId: string,
): Promise<void> {
  const isAgent = holderOrganizationId !== actor.organizationId;
  const [authority, supervisors] = await Promise.all([
    isAgent ? findAuthority(tx, actor, holderOrganizationId) : null,
    coordinators(tx),
  ]);
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

type Authority = { id: string; holderOrganizationId: string; validUntil: string };

/** An agent sees the case for as long as its authority lasts, and its holder may end that. */
function agentSight({ id, holderOrganizationId, validUntil }: Authority) {
  return {
    cause: "authority",
    causeId: id,
    grantedByOrganizationId: holderOrganizationId,
    endsAt: endOfDayShanghai(validUntil),
  };
}

/** Of those in force, one of which lets it file, the one that lasts longest. */
async function findAuthority(
  tx: Transaction,
  actor: MemberActor,
  holderId: string,
): Promise<Authority> {
  const today = shanghaiDate(actor.now);
  const [row] = await tx
    .select({
      id: authorities.id,
      holderOrganizationId: authorities.holderOrganizationId,
      validUntil: authorities.validUntil,
      files: sql<boolean>`bool_or('file' = any(${authorities.scope})) over ()`,
    })
    .from(authorities)
    .where(
      and(
        eq(authorities.agentOrganizationId, actor.organizationId),
        eq(authorities.holderOrganizationId, holderId),
        isNull(authorities.revokedAt),
        lte(authorities.validFrom, today),
        gte(authorities.validUntil, today),
      ),
    )
    .orderBy(desc(authorities.validUntil))
    .limit(1);
  if (!row?.files) throw new Refusal("rights.outsideAuthority");
  return row;
}
