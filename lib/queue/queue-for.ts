import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import type { Calendar } from "#lib/calendar/calendar";
import { groupEnds } from "#lib/queue/group-ends";
import { keptLayout } from "#lib/queue/kept-layout";
import type { Layout } from "#lib/queue/layout";
import { type QueueCounts, queueCounts } from "#lib/queue/queue-counts";
import { type QueueCursor, type QueueRow, type QueueWish, queuePage } from "#lib/queue/queue-page";
import { type ReferralRow, referralPage } from "#lib/queue/referral-page";
import { isReferralView, type QueueView } from "#lib/queue/views";
import { loadCalendar } from "#lib/working-days/load-calendar";

export type Queue = {
  calendar: Calendar;
  /** How the actor wants the table. */
  layout: Layout;
  counts: QueueCounts;
  rows: QueueRow[];
  referrals: ReferralRow[];
  next: QueueCursor | null;
};

export type QueueQuestion = Omit<QueueWish, "view"> & { view: QueueView };

/**
 * Everything a queue page shows, as the actor's organization sees it: the calendar, the counts and
 * one page of the view. Four statements in two round trips.
 */
export function queueFor(actor: MemberActor, wish: QueueQuestion): Promise<Queue> {
  return acting(actor, async (tx) => {
    const [calendar, layout] = await Promise.all([loadCalendar(tx), keptLayout(tx, actor)]);
    const { soon } = groupEnds(actor.now, calendar);
    const { view } = wish;
    const [counts, page] = await Promise.all([
      queueCounts(tx, actor, soon),
      isReferralView(view)
        ? referralPage(tx, actor, view, wish.after)
        : queuePage(tx, actor, soon, { ...wish, view }),
    ]);
    const { rows, next } = page;
    return isReferralView(view)
      ? { calendar, layout, counts, rows: [], referrals: rows as ReferralRow[], next }
      : { calendar, layout, counts, rows: rows as QueueRow[], referrals: [], next };
  });
}
