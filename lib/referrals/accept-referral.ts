import { z } from "zod";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { record } from "#lib/cases/record";
import { assertOpen, lockReferral } from "#lib/referrals/find-referral";
import { joinCase } from "#lib/referrals/join-case";
import { joinWithProceeding } from "#lib/referrals/join-with-proceeding";
import { moveOwnership } from "#lib/referrals/move-ownership";
import { referralFact } from "#lib/referrals/referral-fact";
import { noProcedure, ruleOf } from "#lib/referrals/referral-kinds";
import { settle } from "#lib/referrals/settle";
import { takeTask } from "#lib/referrals/take-task";

export const acceptReferralInput = z.object({
  referralId: z.uuid(),
  version: z.coerce.number().int(),
});

/**
 * Takes the case on: a transfer makes this organization the owner, a referral or joint handling lets
 * it join with a proceeding of its own, an entrusted piece of work is begun. The sender is told.
 *
 * @returns the proceeding that is now this organization's, if there is one, and the case if it is
 *   now seen.
 * @throws NotSeen, or Refusal `cases.stalePage`, `referrals.closed`.
 */
export async function acceptReferral(
  actor: MemberActor,
  wanted: z.infer<typeof acceptReferralInput>,
): Promise<{ proceedingId: string | null; caseId: string | null }> {
  return acting(actor, async (tx) => {
    const referral = await lockReferral(tx, actor, wanted.referralId);
    await assertOpen(tx, actor, referral, "accept", wanted.version);
    const rule = ruleOf(referral);
    if (rule.gives === "task" && referral.procedureKey === noProcedure) {
      await takeTask(tx, actor, referral);
      return { proceedingId: null, caseId: null };
    }
    const { kase } = await joinCase(tx, actor, referral);
    const { organizationId } = actor;
    const { procedureKey } = referral;
    const proceedingId =
      rule.gives === "ownership"
        ? await moveOwnership(tx, actor, kase, referral, { organizationId, procedureKey })
        : await joinWithProceeding(tx, actor, kase, referral);
    if (rule.gives === "task") await takeTask(tx, actor, referral, proceedingId);
    else {
      const done = { answeredAt: actor.now, resultProceedingId: proceedingId };
      await settle(tx, referral, { state: "accepted", ...done });
    }
    await record(tx, actor, kase, {
      type: "referral-accepted",
      audience: rule.toldTo,
      proceedingId,
      payload: { ...referralFact(referral), proceedingId },
      disclosures: { actor: actor.personName },
    });
    return { proceedingId, caseId: kase.id };
  });
}
