import { z } from "zod";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { record } from "#lib/cases/record";
import { askCoordinatorAfterTwo, assertProperBody } from "#lib/referrals/after-two-returns";
import { assertOpen, lockReferral } from "#lib/referrals/find-referral";
import { joinCase } from "#lib/referrals/join-case";
import { joinWithProceeding } from "#lib/referrals/join-with-proceeding";
import { referralFact } from "#lib/referrals/referral-fact";
import { settle } from "#lib/referrals/settle";

export const acceptPartlyInput = z.object({
  referralId: z.uuid(),
  version: z.coerce.number().int(),
  part: z.string().trim().min(1).max(2000),
  reason: z.string().trim().min(1).max(2000),
  basis: z.string().trim().min(1).max(500),
  properOrganizationId: z.uuid(),
});

/**
 * Splits what was sent: this organization takes its part on in a proceeding of its own, the rest
 * stays with the sender, whose proceeding and clocks run on, and the proper body for it is named.
 * Both proceedings stay in the case, so the complainant stays a party to both.
 *
 * @returns the new proceeding.
 * @throws NotSeen, or Refusal `cases.stalePage`, `referrals.closed`, `referrals.properBodyIsSelf`,
 *   `referrals.recipientUnknown`, `referrals.noCoordinator`.
 */
export async function acceptPartly(
  actor: MemberActor,
  wanted: z.infer<typeof acceptPartlyInput>,
): Promise<{ proceedingId: string; caseId: string }> {
  return acting(actor, async (tx) => {
    const referral = await lockReferral(tx, actor, wanted.referralId);
    await assertOpen(tx, actor, referral, "accept-partly", wanted.version);
    const { part, reason, basis, properOrganizationId } = wanted;
    await assertProperBody(tx, actor, properOrganizationId);
    const { kase } = await joinCase(tx, actor, referral);
    const proceedingId = await joinWithProceeding(tx, actor, kase, referral);
    await settle(tx, referral, {
      state: "partly-accepted",
      answeredAt: actor.now,
      result: part,
      answerReason: reason,
      answerBasis: basis,
      properOrganizationId,
      resultProceedingId: proceedingId,
    });
    await record(tx, actor, kase, {
      type: "referral-split",
      audience: "complainant",
      proceedingId,
      payload: { ...referralFact(referral), proceedingId, properOrganizationId },
      disclosures: { part, reason, basis, actor: actor.personName },
    });
    await askCoordinatorAfterTwo(tx, actor, kase, referral, { reason, basis });
    return { proceedingId, caseId: kase.id };
  });
}
