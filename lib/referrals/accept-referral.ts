import { eq } from "drizzle-orm";
import { z } from "zod";
import { referrals } from "#db/schema/referrals";
import type { Transaction } from "#db/transaction";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { type LockedCase, record } from "#lib/cases/record";
import { findProceeding } from "#lib/proceedings/find-proceeding";
import { openProceeding } from "#lib/proceedings/open-proceeding";
import { assertOpen, lockReferral, type Referral } from "#lib/referrals/find-referral";
import { joinCase } from "#lib/referrals/join-case";
import { moveOwnership } from "#lib/referrals/move-ownership";
import { referralFact } from "#lib/referrals/referral-fact";

export const acceptReferralInput = z.object({
  referralId: z.uuid(),
  version: z.coerce.number().int(),
});

/**
 * Takes the case on: a transfer makes this organization the owner, a referral lets it join with a
 * proceeding of its own. The sender and the complainant are told.
 *
 * @returns the proceeding that is now this organization's.
 * @throws NotSeen, or Refusal `cases.stalePage`, `referrals.closed`.
 */
export async function acceptReferral(
  actor: MemberActor,
  wanted: z.infer<typeof acceptReferralInput>,
): Promise<{ proceedingId: string; caseId: string }> {
  return acting(actor, async (tx) => {
    const referral = await lockReferral(tx, actor, wanted.referralId);
    assertOpen(actor, referral, "accept", wanted.version);
    const { kase } = await joinCase(tx, actor, referral);
    const proceedingId =
      referral.kind === "transfer"
        ? await moveOwnership(tx, actor, kase, referral, {
            organizationId: actor.organizationId,
            procedureKey: referral.procedureKey,
          })
        : await joinWithProceeding(tx, actor, kase, referral);
    await tx
      .update(referrals)
      .set({
        state: "accepted",
        answeredAt: actor.now,
        resultProceedingId: proceedingId,
        version: referral.version + 1,
      })
      .where(eq(referrals.id, referral.id));
    await record(tx, actor, kase, {
      type: "referral-accepted",
      audience: "complainant",
      proceedingId,
      payload: { ...referralFact(referral), proceedingId },
      disclosures: { actor: actor.personName },
    });
    return { proceedingId, caseId: kase.id };
  });
}

async function joinWithProceeding(
  tx: Transaction,
  actor: MemberActor,
  kase: LockedCase,
  referral: Referral,
): Promise<string> {
  const from = await findProceeding(tx, actor, referral.fromProceedingId!);
  const opened = await openProceeding(tx, actor, kase, {
    competence: referral.procedureKey,
    organizationId: actor.organizationId,
    since: referral.sentAt,
    fastTrack: from.fastTrack,
  });
  await record(tx, actor, kase, ...opened.events);
  return opened.proceedingId;
}
