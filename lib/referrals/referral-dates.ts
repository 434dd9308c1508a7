import type { Transaction } from "#db/transaction";
import { shanghaiDate } from "#lib/calendar/plain-date";
import { startClock } from "#lib/clocks/change-clock";
import { dueOf } from "#lib/clocks/due-date";
import { type LimitKey, limitOn } from "#lib/law/limits/limits";
import { loadLimits } from "#lib/limit-versions/load-limits";
import type { ReferralRule } from "#lib/referrals/referral-kinds";
import { loadCalendar } from "#lib/working-days/load-calendar";

/** When the answer is owed and when the handshake ends unanswered, ends of days in Asia/Shanghai. */
export type ReferralDates = {
  countedFrom: Date | null;
  dueAt: Date | null;
  expiresAt: Date | null;
};

/**
 * The dates of a referral, by the platform's limits as they stood when it was sent and by the
 * calendar as it stands now.
 * @param countedFrom whence the time of the answer counts, where that is not the sending.
 */
export async function datesOf(
  tx: Transaction,
  rule: ReferralRule,
  sentAt: Date,
  countedFrom: Date | null = sentAt,
): Promise<ReferralDates> {
  return {
    countedFrom,
    dueAt: countedFrom && (await instantOf(tx, rule.answerWithin, countedFrom)),
    expiresAt: rule.endsAfter && (await instantOf(tx, rule.endsAfter, sentAt)),
  };
}

async function instantOf(tx: Transaction, key: LimitKey, since: Date): Promise<Date | null> {
  const limit = limitOn(key, shanghaiDate(since), await loadLimits(tx));
  return dueOf(startClock(limit, since), await loadCalendar(tx)).dueAt;
}
