import { and, eq, inArray } from "drizzle-orm";
import { referrals } from "#db/schema/referrals";
import type { Transaction } from "#db/transaction";
import { ownershipChanges } from "#lib/referrals/referral-kinds";

/** Whether a change of the proceeding's owner waits for its answer. At most one can. */
export async function openOwnershipChange(tx: Transaction, proceedingId: string): Promise<boolean> {
  const rows = await tx
    .select({ id: referrals.id })
    .from(referrals)
    .where(
      and(
        eq(referrals.fromProceedingId, proceedingId),
        inArray(referrals.kind, ownershipChanges),
        inArray(referrals.state, ["sent", "delivered", "acknowledged"]),
      ),
    );
  return rows.length > 0;
}
