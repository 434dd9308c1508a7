import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import { organizations } from "#db/schema/organizations";
import { referrals } from "#db/schema/referrals";
import type { Transaction } from "#db/transaction";
import type { MemberActor } from "#lib/access/actor";
import { Refusal } from "#lib/access/refusal";
import type { LockedCase } from "#lib/cases/record";
import { coordinators } from "#lib/organizations/coordinators";
import type { Referral } from "#lib/referrals/find-referral";
import { writeReferral } from "#lib/referrals/write-referral";

/**
 * After the second return of one proceeding the coordinator is asked who must act; a part that came
 * back counts as a return. It is asked in the sender's name, who keeps the proceeding until then,
 * and its answer is owed when the returned one's was.
 * @throws Refusal `referrals.noCoordinator`
 */
export async function askCoordinatorAfterTwo(
  tx: Transaction,
  actor: MemberActor,
  kase: LockedCase,
  returned: Referral,
  answer: { reason: string; basis: string },
): Promise<void> {
  if ((await returnsOf(tx, returned)) < 2) return;
  const [coordinatorId] = await coordinators(tx);
  if (!coordinatorId) throw new Refusal("referrals.noCoordinator");
  await writeReferral(tx, actor, kase, {
    kind: "designate",
    proceedingId: returned.fromProceedingId!,
    fromOrganizationId: returned.fromOrganizationId,
    toOrganizationId: coordinatorId,
    procedureKey: returned.procedureKey,
    reason: answer.reason,
    basis: answer.basis,
    countedFrom: returned.countedFrom,
  });
}

/** @throws Refusal `referrals.properBodyIsSelf`, `referrals.recipientUnknown` */
export async function assertProperBody(
  tx: Transaction,
  actor: MemberActor,
  organizationId: string,
): Promise<void> {
  if (organizationId === actor.organizationId) throw new Refusal("referrals.properBodyIsSelf");
  const rows = await tx
    .select({ id: organizations.id })
    .from(organizations)
    .where(and(eq(organizations.id, organizationId), isNull(organizations.closedAt)));
  if (rows.length === 0) throw new Refusal("referrals.recipientUnknown");
}

async function returnsOf(tx: Transaction, referral: Referral): Promise<number> {
  const [row] = await tx
    .select({ times: sql<number>`count(*)::int` })
    .from(referrals)
    .where(
      and(
        eq(referrals.fromProceedingId, referral.fromProceedingId!),
        inArray(referrals.state, ["returned", "partly-accepted"]),
        eq(referrals.kind, "transfer"),
      ),
    );
  return row?.times ?? 0;
}
