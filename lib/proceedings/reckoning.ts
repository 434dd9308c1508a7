import type { Transaction } from "#db/transaction";
import type { Calendar } from "#lib/calendar/calendar";
import type { Limits } from "#lib/law/limits/limits";
import { loadLimits } from "#lib/limit-versions/load-limits";
import { loadCalendar } from "#lib/working-days/load-calendar";

/** What dates are worked out from: the working days and the limits, as administrators keep them. */
export type Reckoning = { calendar: Calendar; limits: Limits };

export async function loadReckoning(tx: Transaction): Promise<Reckoning> {
  const [calendar, limits] = await Promise.all([loadCalendar(tx), loadLimits(tx)]);
  return { calendar, limits };
}
