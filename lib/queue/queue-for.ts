import type { Transaction } from "#db/transaction";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { NotSeen } from "#lib/access/refusal";
import type { Calendar } from "#lib/calendar/calendar";
import { unreadMessages } from "#lib/inbox/inbox-of";
import { askFilters } from "#lib/queue/ask-filters";
import type { ReadFilter } from "#lib/queue/filter/read-filter";
import { foundCount } from "#lib/queue/found-count";
import { groupEnds } from "#lib/queue/group-ends";
import { keptLayout } from "#lib/queue/kept-layout";
import type { Layout } from "#lib/queue/layout";
import { type QueueCounts, queueCounts } from "#lib/queue/queue-counts";
import { type QueueCursor, type QueueRow, queuePage } from "#lib/queue/queue-page";
import { type ReferralRow, referralPage } from "#lib/queue/referral-page";
import { type SavedView, savedCounts, savedViewsOf } from "#lib/queue/saved-views/saved-views-of";
import { isReferralView, type QueueView } from "#lib/queue/views";
import { keptKeys } from "#lib/shortcuts/kept-keys";
import type { KeySettings } from "#lib/shortcuts/shortcuts";
import { loadCalendar } from "#lib/working-days/load-calendar";

export type Queue = {
  calendar: Calendar;
  /** How the actor wants the table. */
  layout: Layout;
  /** Which keys the actor wants. */
  keys: KeySettings;
  /** Of the inbox. */
  unread: number;
  /** What was asked for beside the view. */
  filter: ReadFilter;
  /** How many lines the filter holds, see `mostCounted`; null without one. */
  found: number | null;
  counts: QueueCounts;
  /** Saved by the actor or shared with them, each with how many lines it holds. */
  savedViews: (SavedView & { count: number | null })[];
  /** The one of them that was asked for. */
  saved: SavedView | null;
  rows: QueueRow[];
  referrals: ReferralRow[];
  next: QueueCursor | null;
};

/**
 * @property filter as it was typed.
 * @property saved the id of a saved view, whose view and filter then stand in place of the others.
 */
export type QueueQuestion = {
  view: QueueView;
  filter?: string;
  after?: QueueCursor;
  saved?: string;
};

/**
 * Everything a queue page shows, as the actor's organization sees it: the calendar, the counts and
 * one page of the view. Seven statements in two round trips, one more with a filter and with saved
 * views, and one before them where a filter looks for words. By a filter that cannot be understood
 * nothing is listed.
 * @throws NotSeen for a saved view that is neither the actor's nor shared.
 */
export function queueFor(actor: MemberActor, wish: QueueQuestion): Promise<Queue> {
  return acting(actor, async (tx) => {
    const [calendar, layout, keys, unread, views] = await Promise.all([
      loadCalendar(tx),
      keptLayout(tx, actor),
      keptKeys(tx, actor),
      unreadMessages(tx, actor),
      savedViewsOf(tx, actor),
    ]);
    const saved = wish.saved === undefined ? null : namedView(views, wish.saved);
    const { soon } = groupEnds(actor.now, calendar);
    const context = { now: actor.now, calendar };
    const asked = { ...wish, ...(saved && { view: saved.view, filter: saved.filter }) };
    const typed = [asked.filter ?? "", ...views.map((view) => view.filter)];
    const [filter, ...filters] = await askFilters(tx, typed, context);
    const [counts, held, lines] = await Promise.all([
      queueCounts(tx, actor, soon),
      savedCounts(tx, actor, soon, views, filters),
      linesOf(tx, actor, soon, asked, filter!),
    ]);
    const savedViews = views.map((one) => ({ ...one, count: held.get(one.id) ?? null }));
    const kept = { calendar, layout, keys, unread, savedViews, saved };
    return { ...kept, filter: filter!, counts, ...lines };
  });
}

function namedView(views: readonly SavedView[], id: string): SavedView {
  const found = views.find((view) => view.id === id);
  if (!found) throw new NotSeen("saved view");
  return found;
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
