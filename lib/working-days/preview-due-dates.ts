import { inTransaction, type Transaction } from "#db/transaction";
import type { MemberActor } from "#lib/access/actor";
import type { Calendar } from "#lib/calendar/calendar";
import type { Clock } from "#lib/clocks/clock";
import { dueOf } from "#lib/clocks/due-date";
import { mustKeepSettings } from "#lib/organizations/administration";
import { type DayChange, withChange } from "#lib/working-days/day-change";
import { loadCalendar } from "#lib/working-days/load-calendar";
import { affectedClocks } from "#lib/working-days/running-clocks";

/** How many running clocks would fall due on another day, and how they would move. */
export type DuePreview = { looked: number; earlier: number; later: number };

/**
 * What a change of days would do to the clocks that run now. Changes nothing.
 * @throws NotSeen for anybody who does not keep the installation's settings.
 */
export async function previewDueDates(actor: MemberActor, change: DayChange): Promise<DuePreview> {
  // Counted over every case, also those that the actor may not see: only numbers are told.
  return inTransaction({ kind: "system" }, async (tx) => {
    await mustKeepSettings(tx, actor);
    return preview(tx, await loadCalendar(tx), change);
  });
}

async function preview(tx: Transaction, before: Calendar, change: DayChange): Promise<DuePreview> {
  const after = withChange(before, change);
  const found = { looked: 0, earlier: 0, later: 0 };
  for await (const { clock } of affectedClocks(tx, change)) {
    found.looked += 1;
    const moved = compareDue(clock, before, after);
    if (moved < 0) found.earlier += 1;
    if (moved > 0) found.later += 1;
  }
  return found;
}

function compareDue(clock: Clock, before: Calendar, after: Calendar): number {
  const [was, becomes] = [dueOf(clock, before).dueOn, dueOf(clock, after).dueOn];
  if (was === null || becomes === null) return 0;
  return was < becomes ? 1 : was > becomes ? -1 : 0;
}
