import { and, eq, inArray } from "drizzle-orm";
import { referrals } from "#db/schema/referrals";
import type { Transaction } from "#db/transaction";

/** Whether a transfer or designation of the proceeding waits for its answer. At most one can. */
export async function openOwnershipChange(tx: Transaction, proceedingId: string): Promise<boolean> {
  const rows = await tx
    .select({ id: referrals.id })
    .from(referrals)
    .where(
      and(
        eq(referrals.fromProceedingId, proceedingId),
        inArray(referrals.kind, ["transfer", "designate"]),
        inArray(referrals.state, ["sent", "delivered", "acknowledged"]),
      ),
    );
  return rows.length > 0;
}
