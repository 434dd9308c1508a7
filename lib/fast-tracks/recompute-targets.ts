import { and, asc, eq, gte, isNull, lt, or } from "drizzle-orm";
import { fastTracks, proceedings } from "#db/schema/proceedings";
import type { Transaction } from "#db/transaction";
import { acting } from "#lib/access/act";
import type { SystemActor } from "#lib/access/actor";
import { endOfDayShanghai } from "#lib/calendar/plain-date";
import { lockCase } from "#lib/cases/lock-case";
import { record } from "#lib/cases/record";
import { targetOf } from "#lib/fast-tracks/target";
import { announcementOf } from "#lib/working-days/announcement-of";
import type { ChangedDays } from "#lib/working-days/running-clocks";

/**
 * Works out again, under the calendar as it stands now, the target of each granted fast track whose
 * review still runs, and tells on the timeline which moved. Doing it again changes nothing.
 * @returns how many targets moved.
 */
export async function recomputeTargets(actor: SystemActor, days: ChangedDays): Promise<number> {
  let moved = 0;
  for (const { id, caseId } of await acting(actor, (tx) => affected(tx, days)))
    if (await recompute(actor, id, caseId, days)) moved += 1;
  return moved;
}

function affected(tx: Transaction, { from, to }: ChangedDays) {
  return tx
    .select({ id: fastTracks.id, caseId: fastTracks.caseId })
    .from(fastTracks)
    .leftJoin(proceedings, eq(proceedings.id, fastTracks.proceedingId))
    .where(
      and(
        eq(fastTracks.state, "granted"),
        gte(fastTracks.targetOn, from),
        lt(fastTracks.decidedAt, endOfDayShanghai(to)),
        or(isNull(proceedings.id), isNull(proceedings.closedAt)),
      ),
    )
    .orderBy(asc(fastTracks.id));
}

function recompute(actor: SystemActor, id: string, caseId: string, days: ChangedDays) {
  return acting(actor, async (tx) => {
    const kase = await lockCase(tx, actor, caseId);
    const [track] = await tx.select().from(fastTracks).where(eq(fastTracks.id, id));
    if (track?.state !== "granted" || !track.decidedAt) return false;
    const targetOn = await targetOf(tx, track.decidedAt);
    if (targetOn === track.targetOn) return false;
    await tx.update(fastTracks).set({ targetOn }).where(eq(fastTracks.id, id));
    await record(tx, actor, kase, {
      type: "fast-track-recomputed",
      audience: "complainant",
      proceedingId: track.proceedingId,
      payload: {
        fastTrackId: id,
        before: track.targetOn,
        after: targetOn,
        announcement: await announcementOf(tx, days),
      },
    });
    return true;
  });
}
