import { and, asc, eq, gt, isNull, lte } from "drizzle-orm";
import { clocks } from "#db/schema/proceedings";
import { acting } from "#lib/access/act";
import type { SystemActor } from "#lib/access/actor";
import { endOfDayShanghai, shanghaiDate, startOfDayShanghai } from "#lib/calendar/plain-date";
import { addWorkingDays } from "#lib/calendar/working-days";
import { audienceReaches } from "#lib/cases/audience-reaches";
import { lockCase } from "#lib/cases/lock-case";
import { record } from "#lib/cases/record";
import { enqueueAll } from "#lib/jobs/enqueue";
import { procedureOf } from "#lib/procedures/registry";
import { findProceeding, type Proceeding } from "#lib/proceedings/find-proceeding";
import type { ClockRule } from "#lib/proceedings/procedure";
import { loadCalendar } from "#lib/working-days/load-calendar";

/** Whoever a clock binds is reminded so many working days before its last day. The platform's own. */
export const remindedBefore = 3;

const batch = 200;

/**
 * Finds clocks whose last day comes within three working days, and leaves one job for each, at most 200
 * a round. One that began today needs no reminder yet: its beginning was told.
 * @returns how many were found.
 */
export async function sweepReminders(actor: SystemActor): Promise<number> {
  return acting(actor, async (tx) => {
    const today = shanghaiDate(actor.now);
    const last = addWorkingDays(await loadCalendar(tx), today, remindedBefore);
    const near = await tx
      .select({ id: clocks.id })
      .from(clocks)
      .where(
        and(
          isNull(clocks.endedAt),
          isNull(clocks.remindedAt),
          gt(clocks.dueAt, actor.now),
          lte(clocks.dueAt, endOfDayShanghai(last)),
          lte(clocks.triggeredAt, startOfDayShanghai(today)),
        ),
      )
      .orderBy(asc(clocks.dueAt), asc(clocks.id))
      .limit(batch);
    const jobs = near.map(({ id }) => ({ clockId: id }));
    await enqueueAll(tx, "deadline-near", jobs, ({ clockId }) => clockId);
    return near.length;
  });
}

/**
 * Reminds whoever a clock binds: a line of the timeline for that side alone, which goes into the
 * inboxes. Doing it again, or after the clock has ended or its last day has passed, changes nothing.
 */
export async function remind(actor: SystemActor, clockId: string): Promise<void> {
  await acting(actor, async (tx) => {
    const [found] = await tx
      .select({ caseId: clocks.caseId })
      .from(clocks)
      .where(eq(clocks.id, clockId));
    if (!found) return;
    const kase = await lockCase(tx, actor, found.caseId);
    const [clock] = await tx.select().from(clocks).where(eq(clocks.id, clockId));
    if (!clock?.dueAt || clock.endedAt || clock.remindedAt || clock.dueAt <= actor.now) return;
    await tx.update(clocks).set({ remindedAt: actor.now }).where(eq(clocks.id, clockId));
    const proceeding = await findProceeding(tx, actor, clock.proceedingId);
    await record(tx, actor, kase, {
      type: "deadline-near",
      ...reachOf(procedureOf(proceeding.procedureKey).clocks[clock.key], proceeding),
      proceedingId: proceeding.id,
      payload: { clock: clock.key, clockId, dueOn: clock.dueOn },
    });
  });
}

/** The side that it binds, if that side is told of it at all; else the body alone. */
function reachOf(rule: ClockRule | undefined, { organizationId }: Proceeding) {
  const binds = rule?.binds;
  const isPartys = binds === "complainant" || binds === "respondent";
  if (rule && isPartys && audienceReaches(rule.audience, binds)) return { audience: binds };
  return { audience: "own" as const, visibleTo: [organizationId] };
}
