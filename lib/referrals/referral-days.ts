import type { Transaction } from "#db/transaction";
import { shanghaiDate } from "#lib/calendar/plain-date";
import { limitOn } from "#lib/law/limits/limits";
import { loadLimits } from "#lib/limit-versions/load-limits";

export type ReferralDays = {
  /** Working days within which the recipient owes an answer. */
  answerDays: number;
  /** Working days after which a question ends unanswered. */
  endDays: number;
};

/** The limits of a referral that is sent at that moment. */
export async function referralDays(tx: Transaction, now: Date): Promise<ReferralDays> {
  const [today, limits] = [shanghaiDate(now), await loadLimits(tx)];
  const { amount: answerDays } = limitOn("referral.answer", today, limits);
  const { amount: endDays } = limitOn("referral.end", today, limits);
  return { answerDays, endDays };
}
