import { eq } from "drizzle-orm";
import { referrals } from "#db/schema/referrals";
import { acting } from "#lib/access/act";
import type { SystemActor } from "#lib/access/actor";
import { lockCase } from "#lib/cases/lock-case";
import { record } from "#lib/cases/record";
import { lockReferral } from "#lib/referrals/find-referral";
import { referralFact } from "#lib/referrals/referral-fact";

/** Puts a sent referral into the recipient's queue. Doing it again changes nothing. */
export async function deliverReferral(actor: SystemActor, referralId: string): Promise<void> {
  await acting(actor, async (tx) => {
    const referral = await lockReferral(tx, actor, referralId);
    if (referral.state !== "sent") return;
    const kase = await lockCase(tx, actor, referral.caseId);
    await tx
      .update(referrals)
      .set({ state: "delivered", deliveredAt: actor.now })
      .where(eq(referrals.id, referral.id));
    await record(tx, actor, kase, {
      type: "referral-delivered",
      audience: "organizations",
      proceedingId: referral.fromProceedingId,
      payload: referralFact(referral),
    });
  });
}
