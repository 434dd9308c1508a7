import { and, eq } from "drizzle-orm";
import type { notices } from "#db/schema/notices";
import { referrals } from "#db/schema/referrals";
import type { Transaction } from "#db/transaction";
import type { MemberActor } from "#lib/access/actor";
import { standingIn } from "#lib/evidence/target";

type Notice = Pick<typeof notices.$inferSelect, "caseId" | "addressee" | "referralId">;

/**
 * Whether a document is for the actor's side of the case, or came with a referral to its body.
 * @throws NotSeen for a side's document and an actor who does not see the case.
 */
export async function isAddressee(
  tx: Transaction,
  actor: MemberActor,
  { caseId, addressee, referralId }: Notice,
): Promise<boolean> {
  if (!referralId) return (await standingIn(tx, actor, caseId)) === addressee;
  const { organizationId } = actor;
  const came = and(eq(referrals.id, referralId), eq(referrals.toOrganizationId, organizationId));
  return (await tx.select({ id: referrals.id }).from(referrals).where(came)).length > 0;
}
