import { asc, between, inArray } from "drizzle-orm";
import { calendarDays } from "#db/schema/rules";
import type { Transaction } from "#db/transaction";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { mustKeepSettings } from "#lib/organizations/administration";
import { recordSetting } from "#lib/organizations/record-setting";
import { calendarChanged } from "#lib/working-days/calendar-changed";
import { type DayChange, dayAfter, daysOf } from "#lib/working-days/day-change";

/**
 * Makes days in a row holidays, worked weekend days, or ordinary again. Saying the same twice
 * changes nothing the second time and writes nothing down.
 * @throws NotSeen for anybody who does not keep the installation's settings.
 */
export async function changeDays(actor: MemberActor, change: DayChange): Promise<void> {
  await acting(actor, async (tx) => {
    await mustKeepSettings(tx, actor);
    const before = await daysBetweenEnds(tx, change);
    await writeDays(tx, change);
    const after = await daysBetweenEnds(tx, change);
    if (JSON.stringify(before) === JSON.stringify(after)) return;
    await recordSetting(tx, actor, {
      what: "calendar-days",
      targetId: change.from === change.to ? change.from : `${change.from}/${change.to}`,
      before: { days: before },
      after: { days: after },
    });
    await calendarChanged(tx, change);
  });
}

function daysBetweenEnds(tx: Transaction, { from, to }: DayChange) {
  return tx
    .select()
    .from(calendarDays)
    .where(between(calendarDays.day, from, to))
    .orderBy(asc(calendarDays.day))
    .for("update");
}

async function writeDays(tx: Transaction, change: DayChange) {
  const days = daysOf(change);
  await tx.delete(calendarDays).where(inArray(calendarDays.day, days));
  const after = dayAfter(change);
  if (!after) return;
  const { kind, name } = after;
  await tx
    .insert(calendarDays)
    .values(days.map((day) => ({ day, kind, nameZh: name.zh, nameEn: name.en })));
}
