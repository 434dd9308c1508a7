import { eq } from "drizzle-orm";
import { referrals } from "#db/schema/referrals";
import type { Transaction } from "#db/transaction";
import { acting } from "#lib/access/act";
import type { SystemActor } from "#lib/access/actor";
import { NotSeen } from "#lib/access/refusal";
import { lockCase } from "#lib/cases/lock-case";
import { type LockedCase, record } from "#lib/cases/record";
import { lockReferral, type Referral } from "#lib/referrals/find-referral";
import { referralFact } from "#lib/referrals/referral-fact";
import { ruleOf } from "#lib/referrals/referral-kinds";
import { settle } from "#lib/referrals/settle";
import { endSight } from "#lib/referrals/sight-of-files";

/**
 * Says once on the timeline that an answer is late, which puts it before the coordinator; and ends
 * a handshake whose kind ends unanswered. A change of owner never ends this way: its answer stays
 * owed. Doing it again, or after an answer, changes nothing.
 */
export async function recordLate(actor: SystemActor, referralId: string): Promise<void> {
  await acting(actor, async (tx) => {
    const referral = await found(tx, actor, referralId);
    if (!referral || referral.answeredAt) return;
    const kase = await lockCase(tx, actor, referral.caseId);
    const { dueAt, overdueRecordedAt, expiresAt } = referral;
    if (dueAt && dueAt <= actor.now && !overdueRecordedAt) await sayLate(tx, actor, kase, referral);
    if (ruleOf(referral).endsAfter && expiresAt && expiresAt <= actor.now)
      await end(tx, actor, kase, referral);
  });
}

async function found(tx: Transaction, actor: SystemActor, id: string): Promise<Referral | null> {
  try {
    return await lockReferral(tx, actor, id);
  } catch (error) {
    if (error instanceof NotSeen) return null;
    throw error;
  }
}

// The version stays: a page that is open at the recipient is not stale because time has passed.
async function sayLate(tx: Transaction, actor: SystemActor, kase: LockedCase, referral: Referral) {
  await tx
    .update(referrals)
    .set({ overdueRecordedAt: actor.now })
    .where(eq(referrals.id, referral.id));
  await record(tx, actor, kase, {
    type: "referral-overdue",
    audience: "organizations",
    proceedingId: referral.fromProceedingId,
    payload: referralFact(referral),
  });
}

async function end(tx: Transaction, actor: SystemActor, kase: LockedCase, referral: Referral) {
  await settle(tx, referral, { state: "expired", answeredAt: actor.now });
  await record(tx, actor, kase, {
    type: "referral-expired",
    audience: ruleOf(referral).toldTo,
    proceedingId: referral.fromProceedingId,
    payload: referralFact(referral),
  });
  await endSight(tx, actor, referral.id);
}
