import { eq } from "drizzle-orm";
import { referrals } from "#db/schema/referrals";
import type { Transaction } from "#db/transaction";
import type { Referral } from "#lib/referrals/find-referral";
import type { ReferralState } from "#lib/referrals/referral-kinds";

type Change = Partial<typeof referrals.$inferInsert> & { state: ReferralState };

/** Writes the new state of a locked referral; every page that shows the old one is stale from now on. */
export async function settle(tx: Transaction, referral: Referral, change: Change): Promise<void> {
  await tx
    .update(referrals)
    .set({ ...change, version: referral.version + 1 })
    .where(eq(referrals.id, referral.id));
}
