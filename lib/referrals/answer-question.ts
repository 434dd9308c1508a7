import { z } from "zod";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { record } from "#lib/cases/record";
import { assertOpen, lockReferral } from "#lib/referrals/find-referral";
import { joinCase } from "#lib/referrals/join-case";
import { referralFact } from "#lib/referrals/referral-fact";
import { settle } from "#lib/referrals/settle";
import { endSight } from "#lib/referrals/sight-of-files";

export const answerQuestionInput = z.object({
  referralId: z.uuid(),
  version: z.coerce.number().int(),
  answer: z.string().trim().min(1).max(8000),
});

/**
 * Answers a consultation: the bodies of the case read the answer, nothing moves, and the files that
 * went with the question are closed to whoever answered.
 * @throws NotSeen, or Refusal `cases.stalePage`, `referrals.closed`.
 */
export async function answerQuestion(
  actor: MemberActor,
  { referralId, version, answer }: z.infer<typeof answerQuestionInput>,
): Promise<void> {
  await acting(actor, async (tx) => {
    const referral = await lockReferral(tx, actor, referralId);
    await assertOpen(tx, actor, referral, "answer", version);
    const { kase } = await joinCase(tx, actor, referral);
    await settle(tx, referral, { state: "done", answeredAt: actor.now, result: answer });
    await record(tx, actor, kase, {
      type: "referral-answered",
      audience: "organizations",
      proceedingId: referral.fromProceedingId,
      payload: referralFact(referral),
      disclosures: { answer, actor: actor.personName },
    });
    await endSight(tx, actor, referral.id);
  });
}
