import { z } from "zod";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { lockCase } from "#lib/cases/lock-case";
import { record } from "#lib/cases/record";
import { assertOpen, lockReferral } from "#lib/referrals/find-referral";
import { referralFact } from "#lib/referrals/referral-fact";
import { ruleOf } from "#lib/referrals/referral-kinds";
import { settle } from "#lib/referrals/settle";
import { endSight } from "#lib/referrals/sight-of-files";

export const revokeReferralInput = z.object({
  referralId: z.uuid(),
  version: z.coerce.number().int(),
  reason: z.string().trim().min(1).max(2000),
});

/**
 * Takes back a referral that nobody has answered yet; the recipient's preview ends with it.
 * @throws NotSeen, or Refusal `cases.stalePage`, `referrals.closed`.
 */
export async function revokeReferral(
  actor: MemberActor,
  wanted: z.infer<typeof revokeReferralInput>,
): Promise<void> {
  await acting(actor, async (tx) => {
    const referral = await lockReferral(tx, actor, wanted.referralId);
    await assertOpen(tx, actor, referral, "revoke", wanted.version);
    const kase = await lockCase(tx, actor, referral.caseId);
    await settle(tx, referral, {
      state: "revoked",
      answeredAt: actor.now,
      answerReason: wanted.reason,
    });
    await endSight(tx, actor, referral.id);
    await record(tx, actor, kase, {
      type: "referral-revoked",
      audience: ruleOf(referral).toldTo,
      proceedingId: referral.fromProceedingId,
      payload: referralFact(referral),
      disclosures: { reason: wanted.reason, actor: actor.personName },
    });
  });
}
