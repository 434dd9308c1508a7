import { z } from "zod";
import type { Transaction } from "#db/transaction";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { Refusal } from "#lib/access/refusal";
import { lockCase } from "#lib/cases/lock-case";
import { record } from "#lib/cases/record";
import { findProceeding } from "#lib/proceedings/find-proceeding";
import { assertOpen, lockReferral, type Referral } from "#lib/referrals/find-referral";
import { moveOwnership } from "#lib/referrals/move-ownership";
import { referralFact } from "#lib/referrals/referral-fact";
import { settle } from "#lib/referrals/settle";

export const consentInput = z.object({
  referralId: z.uuid(),
  version: z.coerce.number().int(),
});

export const refuseInput = consentInput.extend({
  reason: z.string().trim().min(1).max(2000),
  basis: z.string().trim().min(1).max(500),
});

/**
 * The owner gives its proceeding to the body that asked for it, which owns it from this moment.
 * @throws NotSeen, or Refusal `cases.stalePage`, `referrals.closed`, `cases.notOwner`,
 *   `cases.proceedingClosed`.
 */
export async function consentToTakeover(
  actor: MemberActor,
  { referralId, version }: z.infer<typeof consentInput>,
): Promise<{ caseId: string }> {
  return acting(actor, async (tx) => {
    const referral = await lockReferral(tx, actor, referralId);
    await assertOpen(tx, actor, referral, "consent", version);
    const kase = await lockCase(tx, actor, referral.caseId);
    await assertStillOwner(tx, actor, referral);
    const { procedureKey, fromOrganizationId: organizationId } = referral;
    const to = { organizationId, procedureKey };
    const proceedingId = await moveOwnership(tx, actor, kase, referral, to);
    const done = { answeredAt: actor.now, resultProceedingId: proceedingId };
    await settle(tx, referral, { state: "accepted", ...done });
    await record(tx, actor, kase, {
      type: "referral-accepted",
      audience: "organizations",
      proceedingId,
      payload: { ...referralFact(referral), proceedingId },
      disclosures: { actor: actor.personName },
    });
    return { caseId: kase.id };
  });
}

/**
 * The owner keeps its proceeding and says why. @throws NotSeen, or Refusal `cases.stalePage`,
 *   `referrals.closed`.
 */
export async function refuseTakeover(
  actor: MemberActor,
  { referralId, version, reason, basis }: z.infer<typeof refuseInput>,
): Promise<void> {
  await acting(actor, async (tx) => {
    const referral = await lockReferral(tx, actor, referralId);
    await assertOpen(tx, actor, referral, "refuse", version);
    const kase = await lockCase(tx, actor, referral.caseId);
    await settle(tx, referral, {
      state: "returned",
      answeredAt: actor.now,
      answerReason: reason,
      answerBasis: basis,
    });
    await record(tx, actor, kase, {
      type: "referral-refused",
      audience: "organizations",
      proceedingId: referral.fromProceedingId,
      payload: referralFact(referral),
      disclosures: { reason, basis, actor: actor.personName },
    });
  });
}

async function assertStillOwner(tx: Transaction, actor: MemberActor, referral: Referral) {
  const proceeding = await findProceeding(tx, actor, referral.fromProceedingId!);
  if (proceeding.organizationId !== actor.organizationId) throw new Refusal("cases.notOwner");
  if (proceeding.phase === "closed") throw new Refusal("cases.proceedingClosed");
}
