import { and, asc, eq, gt, isNotNull, isNull, lt, or } from "drizzle-orm";
import { referrals } from "#db/schema/referrals";
import { acting } from "#lib/access/act";
import type { SystemActor } from "#lib/access/actor";
import { endOfDayShanghai, shanghaiDate, startOfDayShanghai } from "#lib/calendar/plain-date";
import { lockCase } from "#lib/cases/lock-case";
import { record } from "#lib/cases/record";
import { lockReferral } from "#lib/referrals/find-referral";
import { datesOf } from "#lib/referrals/referral-dates";
import { referralFact } from "#lib/referrals/referral-fact";
import { ruleOf } from "#lib/referrals/referral-kinds";
import { announcementOf } from "#lib/working-days/announcement-of";
import type { ChangedDays } from "#lib/working-days/running-clocks";

/**
 * Works out again, under the calendar as it stands now, when each unanswered referral must be
 * answered and when it ends; tells it on the timeline where the day of the answer moved. One whose
 * lateness was told and whose day now lies ahead may become late anew. Doing it again changes nothing.
 * @returns how many dates moved.
 */
export async function recomputeReferrals(actor: SystemActor, days: ChangedDays): Promise<number> {
  let moved = 0;
  for (const { id } of await acting(actor, (tx) =>
    tx
      .select({ id: referrals.id })
      .from(referrals)
      .where(
        and(
          isNull(referrals.answeredAt),
          isNotNull(referrals.countedFrom),
          lt(referrals.countedFrom, endOfDayShanghai(days.to)),
          or(
            gt(referrals.dueAt, startOfDayShanghai(days.from)),
            gt(referrals.expiresAt, startOfDayShanghai(days.from)),
          ),
        ),
      )
      .orderBy(asc(referrals.id)),
  ))
    if (await recompute(actor, id, days)) moved += 1;
  return moved;
}

function recompute(actor: SystemActor, id: string, days: ChangedDays): Promise<boolean> {
  return acting(actor, async (tx) => {
    const referral = await lockReferral(tx, actor, id);
    const { sentAt, countedFrom, answeredAt, dueAt: before } = referral;
    if (answeredAt || !countedFrom) return false;
    const { dueAt, expiresAt } = await datesOf(tx, ruleOf(referral), sentAt, countedFrom);
    const same = (a: Date | null, b: Date | null) => a?.getTime() === b?.getTime();
    const moved = !same(dueAt, before);
    if (!moved && same(expiresAt, referral.expiresAt)) return false;
    const ahead = dueAt !== null && dueAt > actor.now;
    await tx
      .update(referrals)
      .set({ dueAt, expiresAt, ...(ahead && { overdueRecordedAt: null }) })
      .where(eq(referrals.id, id));
    if (!moved) return false;
    await record(tx, actor, await lockCase(tx, actor, referral.caseId), {
      type: "referral-recomputed",
      audience: ruleOf(referral).toldTo,
      proceedingId: referral.fromProceedingId,
      payload: {
        ...referralFact(referral),
        before: lastDay(before),
        after: lastDay(dueAt),
        announcement: await announcementOf(tx, days),
      },
    });
    return true;
  });
}

/** The day that ends at an instant. */
function lastDay(end: Date | null): string | null {
  return end && shanghaiDate(new Date(end.getTime() - 1));
}
