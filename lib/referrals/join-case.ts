import { eq } from "drizzle-orm";
import { grants } from "#db/schema/cases";
import { notices } from "#db/schema/notices";
import type { Transaction } from "#db/transaction";
import type { MemberActor } from "#lib/access/actor";
import { newId } from "#lib/access/new-id";
import { lockCase } from "#lib/cases/lock-case";
import type { LockedCase } from "#lib/cases/record";
import { writeService } from "#lib/notices/write-service";
import type { Referral } from "#lib/referrals/find-referral";

/**
 * Gives the recipient of a referral sight of the whole case, because it answers for it from now on
 * or must write its answer into the case's timeline; the letter has reached it by then at the latest. `until` ends a sight that only serves writing.
 */
export async function joinCase(
  tx: Transaction,
  actor: MemberActor,
  referral: Referral,
): Promise<{ kase: LockedCase; grantId: string }> {
  const grantId = newId();
  await tx.insert(grants).values({
    id: grantId,
    caseId: referral.caseId,
    organizationId: actor.organizationId,
    standing: "body",
    scope: "whole",
    cause: "referral",
    causeId: referral.id,
    grantedByOrganizationId: referral.fromOrganizationId,
    startedAt: actor.now,
  });
  const kase = await lockCase(tx, actor, referral.caseId);
  await writeService(tx, actor, kase, eq(notices.referralId, referral.id));
  return { kase, grantId };
}
