import { z } from "zod";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { record } from "#lib/cases/record";
import { assertOpen, lockReferral } from "#lib/referrals/find-referral";
import { joinCase } from "#lib/referrals/join-case";
import { moveOwnership } from "#lib/referrals/move-ownership";
import { referralFact } from "#lib/referrals/referral-fact";
import { settle } from "#lib/referrals/settle";

export const designateInput = z.object({
  referralId: z.uuid(),
  version: z.coerce.number().int(),
  organizationId: z.uuid(),
  procedureKey: z.string().min(1).max(100),
  reason: z.string().trim().min(1).max(2000),
  basis: z.string().trim().min(1).max(500),
});

/**
 * 指定管辖: the coordinator names who must act. The proceeding moves at once; the designated body
 * may not return it.
 * @throws NotSeen, or Refusal `cases.stalePage`, `referrals.closed`.
 */
export async function designate(
  actor: MemberActor,
  wanted: z.infer<typeof designateInput>,
): Promise<void> {
  await acting(actor, async (tx) => {
    const referral = await lockReferral(tx, actor, wanted.referralId);
    await assertOpen(tx, actor, referral, "designate", wanted.version);
    const { kase } = await joinCase(tx, actor, referral);
    const proceedingId = await moveOwnership(tx, actor, kase, referral, wanted);
    await settle(tx, referral, {
      state: "done",
      answeredAt: actor.now,
      answerReason: wanted.reason,
      answerBasis: wanted.basis,
      properOrganizationId: wanted.organizationId,
      resultProceedingId: proceedingId,
    });
    await record(tx, actor, kase, {
      type: "referral-designated",
      audience: "complainant",
      proceedingId,
      payload: {
        ...referralFact(referral),
        designatedOrganizationId: wanted.organizationId,
        proceedingId,
      },
      disclosures: { reason: wanted.reason, basis: wanted.basis, actor: actor.personName },
    });
  });
}
