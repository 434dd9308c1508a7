import { and, eq, gte, isNull, lte, sql } from "drizzle-orm";
import { grants } from "#db/schema/cases";
import { authorities } from "#db/schema/organizations";
import type { Transaction } from "#db/transaction";
import type { MemberActor } from "#lib/access/actor";
import { newId } from "#lib/access/new-id";
import { NotSeen } from "#lib/access/refusal";
import { shanghaiDate } from "#lib/calendar/plain-date";
import type { LockedCase } from "#lib/cases/record";
import { coordinators } from "#lib/organizations/coordinators";

/**
 * Lets those see the new case whom filing gives sight: the filer, the holder it acts for, and the
 * coordinator who supervises. @throws NotSeen when the filer has no authority from that holder.
 */
export async function grantFiling(
  tx: Transaction,
  actor: MemberActor,
  kase: LockedCase,
  holderOrganizationId: string,
): Promise<void> {
  const isAgent = holderOrganizationId !== actor.organizationId;
  if (isAgent) await assertAuthority(tx, actor, holderOrganizationId);
  const complainants = isAgent
    ? [actor.organizationId, holderOrganizationId]
    : [actor.organizationId];
  const supervisors = await coordinators(tx);
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
      ...complainants.map((id) => row(id, "complainant")),
      ...supervisors.map((id) => row(id, "supervisor")),
    ]);
}

async function assertAuthority(tx: Transaction, actor: MemberActor, holderId: string) {
  const today = shanghaiDate(actor.now);
  const rows = await tx
    .select({ id: authorities.id })
    .from(authorities)
    .where(
      and(
        eq(authorities.agentOrganizationId, actor.organizationId),
        eq(authorities.holderOrganizationId, holderId),
        isNull(authorities.revokedAt),
        lte(authorities.validFrom, today),
        gte(authorities.validUntil, today),
        sql`'file' = any(${authorities.scope})`,
      ),
    );
  if (rows.length === 0) throw new NotSeen("holder");
}
