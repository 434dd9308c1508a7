import { z } from "zod";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { record } from "#lib/cases/record";
import { askCoordinatorAfterTwo, assertProperBody } from "#lib/referrals/after-two-returns";
import { assertOpen, lockReferral } from "#lib/referrals/find-referral";
import { joinCase } from "#lib/referrals/join-case";
import { referralFact } from "#lib/referrals/referral-fact";
import { ruleOf } from "#lib/referrals/referral-kinds";
import { settle } from "#lib/referrals/settle";
import { endSight } from "#lib/referrals/sight-of-files";

export const returnReferralInput = z.object({
  referralId: z.uuid(),
  version: z.coerce.number().int(),
  reason: z.string().trim().min(1).max(2000),
  basis: z.string().trim().min(1).max(500),
  properOrganizationId: z.uuid(),
});

/**
 * Sends a referral back: why, under which provision, and who is the proper body. "Not responsible"
 * without saying who is is no answer. The second return of one proceeding goes to the coordinator,
 * who designates who must act; meanwhile every clock runs on.
 *
 * @throws NotSeen, or Refusal `cases.stalePage`, `referrals.closed`, `referrals.properBodyIsSelf`,
 *   `referrals.recipientUnknown`, `referrals.noCoordinator`.
 */
export async function returnReferral(
  actor: MemberActor,
  wanted: z.infer<typeof returnReferralInput>,
): Promise<void> {
  await acting(actor, async (tx) => {
    const referral = await lockReferral(tx, actor, wanted.referralId);
    await assertOpen(tx, actor, referral, "return", wanted.version);
    const { reason, basis, properOrganizationId } = wanted;
    await assertProperBody(tx, actor, properOrganizationId);
    const { kase } = await joinCase(tx, actor, referral);
    await settle(tx, referral, {
      state: "returned",
      answeredAt: actor.now,
      answerReason: reason,
      answerBasis: basis,
      properOrganizationId,
    });
    await record(tx, actor, kase, {
      type: "referral-returned",
      audience: ruleOf(referral).toldTo,
      proceedingId: referral.fromProceedingId,
      payload: { ...referralFact(referral), properOrganizationId },
      disclosures: { reason, basis, actor: actor.personName },
    });
    await askCoordinatorAfterTwo(tx, actor, kase, referral, { reason, basis });
    await endSight(tx, actor, referral.id);
  });
}
