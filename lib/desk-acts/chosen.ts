import { z } from "zod";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { mostAtOnce } from "#lib/desk-acts/desk-act";
import { askFilters } from "#lib/queue/ask-filters";
import { groupEnds } from "#lib/queue/group-ends";
import { queueIds } from "#lib/queue/queue-page";
import { isReferralView, type QueueView } from "#lib/queue/views";
import { loadCalendar } from "#lib/working-days/load-calendar";

/** Lines that were ticked, or all that a view and its filter hold. */
export type Choice = { rows: readonly string[] } | { view: QueueView; filter: string };

/** The ids of the chosen proceedings, at most `mostAtOnce` of them, the most pressing first. */
export async function chosenIds(actor: MemberActor, choice: Choice): Promise<string[]> {
  if ("rows" in choice) {
    const ids = choice.rows.filter((id) => z.uuid().safeParse(id).success);
    return [...new Set(ids)].slice(0, mostAtOnce);
  }
  const { view, filter: typed } = choice;
  if (isReferralView(view)) return [];
  return acting(actor, async (tx) => {
    const calendar = await loadCalendar(tx);
    const { soon } = groupEnds(actor.now, calendar);
    const [read] = await askFilters(tx, [typed], { now: actor.now, calendar });
    if (!read || read.errors.length > 0) return [];
    return queueIds(tx, actor, soon, { view, filter: read.meaning ?? undefined }, mostAtOnce);
  });
}
