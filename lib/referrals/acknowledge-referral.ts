import { eq } from "drizzle-orm";
import { z } from "zod";
import { grants } from "#db/schema/cases";
import type { Transaction } from "#db/transaction";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { record } from "#lib/cases/record";
import { assertOpen, lockReferral } from "#lib/referrals/find-referral";
import { joinCase } from "#lib/referrals/join-case";
import { referralFact } from "#lib/referrals/referral-fact";
import { settle } from "#lib/referrals/settle";

export const acknowledgeReferralInput = z.object({
  referralId: z.uuid(),
  version: z.coerce.number().int(),
});

/**
 * Tells the sender that somebody has taken note; the answer is still owed.
 * @throws NotSeen, or Refusal `cases.stalePage`, `referrals.closed`.
 */
export async function acknowledgeReferral(
  actor: MemberActor,
  wanted: z.infer<typeof acknowledgeReferralInput>,
): Promise<void> {
  await acting(actor, async (tx) => {
    const referral = await lockReferral(tx, actor, wanted.referralId);
    await assertOpen(tx, actor, referral, "acknowledge", wanted.version);
    const { kase, grantId } = await joinCase(tx, actor, referral);
    await settle(tx, referral, { state: "acknowledged", acknowledgedAt: actor.now });
    await record(tx, actor, kase, {
      type: "referral-acknowledged",
      audience: "organizations",
      proceedingId: referral.fromProceedingId,
      payload: referralFact(referral),
      disclosures: { actor: actor.personName },
    });
    await leaveCase(tx, actor, grantId);
  });
}

/** Ends the sight that only served to write an answer: whoever has not accepted sees the preview. */
export async function leaveCase(tx: Transaction, actor: MemberActor, grantId: string) {
  await tx.update(grants).set({ endedAt: actor.now }).where(eq(grants.id, grantId));
}
