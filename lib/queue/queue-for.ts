import type { Transaction } from "#db/transaction";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import type { Calendar } from "#lib/calendar/calendar";
import { type ReadFilter, readFilter } from "#lib/queue/filter/read-filter";
import { foundCount } from "#lib/queue/found-count";
import { groupEnds } from "#lib/queue/group-ends";
import { keptLayout } from "#lib/queue/kept-layout";
import type { Layout } from "#lib/queue/layout";
import { type QueueCounts, queueCounts } from "#lib/queue/queue-counts";
import { type QueueCursor, type QueueRow, queuePage } from "#lib/queue/queue-page";
import { type ReferralRow, referralPage } from "#lib/queue/referral-page";
import { isReferralView, type QueueView } from "#lib/queue/views";
import { loadCalendar } from "#lib/working-days/load-calendar";

export type Queue = {
  calendar: Calendar;
  /** How the actor wants the table. */
  layout: Layout;
  /** What was asked for beside the view. */
  filter: ReadFilter;
  /** How many lines the filter holds, see `mostCounted`; null without one. */
  found: number | null;
  counts: QueueCounts;
  rows: QueueRow[];
  referrals: ReferralRow[];
  next: QueueCursor | null;
};

/** @property filter as it was typed. */
export type QueueQuestion = { view: QueueView; filter?: string; after?: QueueCursor };

/**
 * Everything a queue page shows, as the actor's organization sees it: the calendar, the counts and
 * one page of the view. Four statements in two round trips, a fifth with a filter. By a filter that
 * cannot be understood nothing is listed.
 */
export function queueFor(actor: MemberActor, wish: QueueQuestion): Promise<Queue> {
  return acting(actor, async (tx) => {
    const [calendar, layout] = await Promise.all([loadCalendar(tx), keptLayout(tx, actor)]);
    const { soon } = groupEnds(actor.now, calendar);
    const filter = readFilter(wish.filter ?? "", { now: actor.now, calendar });
    const [counts, lines] = await Promise.all([
      queueCounts(tx, actor, soon),
      linesOf(tx, actor, soon, wish, filter),
    ]);
    return { calendar, layout, filter, counts, ...lines };
  });
}

type Lines = Pick<Queue, "rows" | "referrals" | "next" | "found">;

async function linesOf(
  tx: Transaction,
  actor: MemberActor,
  soon: Date,
  { view, after }: QueueQuestion,
  { meaning, errors }: ReadFilter,
): Promise<Lines> {
  const none = { rows: [], referrals: [], next: null, found: null };
  if (isReferralView(view)) {
    const { rows, next } = await referralPage(tx, actor, view, after);
    return { ...none, referrals: rows, next };
  }
  if (errors.length > 0) return none;
  const wish = { view, after, filter: meaning ?? undefined };
  const [page, found] = await Promise.all([
    queuePage(tx, actor, soon, wish),
    meaning && foundCount(tx, actor, soon, wish),
  ]);
  return { ...none, ...page, found };
}
