import { eq } from "drizzle-orm";
import { clocks } from "#db/schema/proceedings";
import type { Transaction } from "#db/transaction";
import { acting } from "#lib/access/act";
import type { SystemActor } from "#lib/access/actor";
import type { NewEvent } from "#lib/cases/event-types";
import { lockCase } from "#lib/cases/lock-case";
import { record } from "#lib/cases/record";
import { type Due, dueOf } from "#lib/clocks/due-date";
import { enqueue } from "#lib/jobs/enqueue";
import { procedureOf } from "#lib/procedures/registry";
import { findProceeding } from "#lib/proceedings/find-proceeding";
import { clocksOf, refreshDueAt, type StoredClock } from "#lib/proceedings/stored-clocks";
import { announcementOf } from "#lib/working-days/announcement-of";
import { loadCalendar } from "#lib/working-days/load-calendar";
import { affectedProceedings, type ChangedDays } from "#lib/working-days/running-clocks";

const batch = 100;

/**
 * Works out again, under the calendar as it stands now, every running clock that may rest on the
 * changed days, at most 100 proceedings a round; what is left over is left to the next job. Each
 * date that moves is kept and told on the timeline, with the announcement; a date that only becomes
 * sure is kept without an entry. Doing it again changes nothing.
 *
 * A clock whose passing stands on the timeline and whose last day now lies ahead runs again, because
 * a day that was declared off does not end a time (民法典 203): its passing is told anew when it comes.
 * A clock that has ended stays ended, and what followed from its running out stays done.
 *
 * @returns how many dates moved.
 */
export async function recomputeClocks(
  actor: SystemActor,
  { after, ...days }: ChangedDays & { after?: string },
): Promise<number> {
  const found = await acting(actor, (tx) => affectedProceedings(tx, days, batch, after));
  let moved = 0;
  for (const proceeding of found) moved += await recompute(actor, proceeding, days);
  if (found.length === batch)
    await acting(actor, (tx) =>
      enqueue(tx, "calendar-changed", { ...days, after: found.at(-1)!.id }),
    );
  return moved;
}

function recompute(
  actor: SystemActor,
  { id, caseId }: { id: string; caseId: string },
  days: ChangedDays,
): Promise<number> {
  return acting(actor, async (tx) => {
    const kase = await lockCase(tx, actor, caseId);
    const calendar = await loadCalendar(tx);
    const running = await clocksOf(tx, [id], "running");
    const changed = running.flatMap((stored) => {
      const due = dueOf(stored.clock, calendar);
      return isSame(stored, due) ? [] : [{ stored, due }];
    });
    if (changed.length === 0) return 0;
    for (const { stored, due } of changed) await keep(tx, actor, stored, due);
    await refreshDueAt(tx, id);
    const moved = changed.filter(({ stored, due }) => stored.dueOn !== due.dueOn);
    if (moved.length > 0)
      await record(tx, actor, kase, ...(await newsOf(tx, actor, id, moved, days)));
    return moved.length;
  });
}

function isSame(stored: StoredClock, due: Due): boolean {
  return (
    stored.dueOn === due.dueOn &&
    stored.dueAt?.getTime() === due.dueAt?.getTime() &&
    stored.expected === due.expected
  );
}

async function keep(tx: Transaction, actor: SystemActor, { id }: StoredClock, due: Due) {
  const runsAgain = due.dueAt !== null && due.dueAt > actor.now;
  await tx
    .update(clocks)
    .set({ ...due, ...(runsAgain && { expiryRecordedAt: null, remindedAt: null }) })
    .where(eq(clocks.id, id));
}

async function newsOf(
  tx: Transaction,
  actor: SystemActor,
  proceedingId: string,
  moved: readonly { stored: StoredClock; due: Due }[],
  days: ChangedDays,
): Promise<NewEvent[]> {
  const { procedureKey } = await findProceeding(tx, actor, proceedingId);
  const announcement = await announcementOf(tx, days);
  return moved.map(({ stored, due }) => ({
    type: "deadline-recomputed",
    audience: procedureOf(procedureKey).clocks[stored.key]?.audience ?? "organizations",
    proceedingId,
    payload: {
      clock: stored.key,
      clockId: stored.id,
      before: stored.dueOn,
      after: due.dueOn,
      expected: due.expected,
      announcement,
    },
  }));
}
