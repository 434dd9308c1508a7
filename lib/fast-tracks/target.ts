import type { Transaction } from "#db/transaction";
import { type PlainDate, shanghaiDate } from "#lib/calendar/plain-date";
import { addWorkingDays } from "#lib/calendar/working-days";
import { limitOn } from "#lib/law/limits/limits";
import { loadLimits } from "#lib/limit-versions/load-limits";
import { loadCalendar } from "#lib/working-days/load-calendar";

/**
 * The day by which a granted fast track means to be done: so many working days after the decision,
 * by the limit as it stood then and by the calendar as it stands now. Asia/Shanghai.
 */
export async function targetOf(tx: Transaction, decidedAt: Date): Promise<PlainDate> {
  const decidedOn = shanghaiDate(decidedAt);
  const { amount } = limitOn("fast-review.opinion", decidedOn, await loadLimits(tx));
  return addWorkingDays(await loadCalendar(tx), decidedOn, amount);
}
