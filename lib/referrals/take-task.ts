import type { Transaction } from "#db/transaction";
import type { MemberActor } from "#lib/access/actor";
import { endOfDayShanghai } from "#lib/calendar/plain-date";
import { record } from "#lib/cases/record";
import { leaveCase } from "#lib/referrals/acknowledge-referral";
import type { Referral } from "#lib/referrals/find-referral";
import { joinCase } from "#lib/referrals/join-case";
import { referralFact } from "#lib/referrals/referral-fact";
import { settle } from "#lib/referrals/settle";

/**
 * Takes an entrusted piece of work on: from now on its result is owed by the end of its last day.
 * Without a proceeding the recipient sees the preview and the files it was sent, and nothing more.
 */
export async function takeTask(
  tx: Transaction,
  actor: MemberActor,
  referral: Referral,
  proceedingId?: string,
): Promise<void> {
  await settle(tx, referral, {
    state: "accepted",
    acceptedAt: actor.now,
    resultProceedingId: proceedingId ?? null,
    countedFrom: null,
    dueAt: endOfDayShanghai(referral.taskDueOn!),
    overdueRecordedAt: null,
  });
  if (proceedingId) return;
  const { kase, grantId } = await joinCase(tx, actor, referral);
  await record(tx, actor, kase, {
    type: "referral-accepted",
    audience: "complainant",
    proceedingId: referral.fromProceedingId,
    payload: { ...referralFact(referral), proceedingId: null },
    disclosures: { actor: actor.personName },
  });
  await leaveCase(tx, actor, grantId);
}
