import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { grants } from "#db/schema/cases";
import type { Transaction } from "#db/transaction";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { record } from "#lib/cases/record";
import { procedureOf } from "#lib/procedures/registry";
import { findProceeding } from "#lib/proceedings/find-proceeding";
import { assertOpen, lockReferral } from "#lib/referrals/find-referral";
import { joinCase } from "#lib/referrals/join-case";
import { referralFact } from "#lib/referrals/referral-fact";
import { settle } from "#lib/referrals/settle";
import { endSight } from "#lib/referrals/sight-of-files";

export const reportResultInput = z.object({
  referralId: z.uuid(),
  version: z.coerce.number().int(),
  result: z.string().trim().min(1).max(8000),
});

/**
 * Reports the result of an entrusted piece of work; the sender is told, and sight of the case ends.
 * Where the work ran in a proceeding that can still be taken up again (a broken settlement), its
 * owner keeps sight of it.
 * @throws NotSeen, or Refusal `cases.stalePage`, `referrals.closed`, `referrals.workOpen`.
 */
export async function reportResult(
  actor: MemberActor,
  { referralId, version, result }: z.infer<typeof reportResultInput>,
): Promise<void> {
  await acting(actor, async (tx) => {
    const referral = await lockReferral(tx, actor, referralId);
    await assertOpen(tx, actor, referral, "report", version);
    const { kase } = await joinCase(tx, actor, referral);
    const { resultProceedingId: proceedingId } = referral;
    await settle(tx, referral, { state: "done", answeredAt: actor.now, result });
    await record(tx, actor, kase, {
      type: "referral-reported",
      audience: "complainant",
      proceedingId: proceedingId ?? referral.fromProceedingId,
      payload: { ...referralFact(referral), proceedingId },
      disclosures: { result, actor: actor.personName },
    });
    if (proceedingId && (await isOver(tx, actor, proceedingId)))
      await leaveProceeding(tx, actor, proceedingId);
    await endSight(tx, actor, referral.id);
  });
}

/** No action leads out of its state any more. */
async function isOver(tx: Transaction, actor: MemberActor, proceedingId: string) {
  const { procedureKey, state } = await findProceeding(tx, actor, proceedingId);
  const actions = Object.values(procedureOf(procedureKey).actions);
  return !actions.some(({ from }) => from.includes(state));
}

async function leaveProceeding(tx: Transaction, actor: MemberActor, proceedingId: string) {
  await tx
    .update(grants)
    .set({ endedAt: actor.now })
    .where(
      and(
        eq(grants.cause, "proceeding"),
        eq(grants.causeId, proceedingId),
        eq(grants.organizationId, actor.organizationId),
        isNull(grants.endedAt),
      ),
    );
}
