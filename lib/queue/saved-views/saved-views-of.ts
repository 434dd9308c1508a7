import { type SQL, sql } from "drizzle-orm";
import type { Transaction } from "#db/transaction";
import type { MemberActor } from "#lib/access/actor";
import type { ReadFilter } from "#lib/queue/filter/read-filter";
import type { Grouping, LineKind } from "#lib/queue/layout";
import { ownAndSeen, wishCondition } from "#lib/queue/view-condition";
import type { WorkView } from "#lib/queue/views";

export type SavedView = {
  id: string;
  name: string;
  shared: boolean;
  /** Saved by the actor, who alone may change it. */
  own: boolean;
  /** The name of whoever saved it. */
  by: string;
  view: WorkView;
  filter: string;
  columns: string;
  group: Grouping;
  lines: LineKind;
};

/** So many views are listed to one person; more are refused when they are saved. */
export const mostSavedViews = 20;

/** Beyond this many lines a saved view says "more than". */
export const mostCountedInView = 99;

/** The actor's own views and those that colleagues share, by name. One statement. */
export async function savedViewsOf(tx: Transaction, actor: MemberActor): Promise<SavedView[]> {
  return tx.execute<SavedView>(sql`select v.id, v.name, v.shared, v.person_id = ${actor.personId} as own,
      who.name as by, v.view, v.filter, v.columns, v.grouping as "group", v.lines
    from saved_views v join people who on who.id = v.person_id
    where v.organization_id = ${actor.organizationId} and v.dropped_at is null
      and (v.shared or v.person_id = ${actor.personId})
    order by v.person_id <> ${actor.personId}, v.name, v.id limit ${2 * mostSavedViews}`);
}

/**
 * How many lines each of the views with its filter holds, up to one more than `mostCountedInView`, by the view's id;
 * null for a filter that can no longer be read. One statement for all of them.
 */
export async function savedCounts(
  tx: Transaction,
  actor: MemberActor,
  soon: Date,
  views: readonly SavedView[],
  filters: readonly ReadFilter[],
): Promise<Map<string, number | null>> {
  const counts = views.map(
    (saved, place) => countOf(saved, filters[place]!, actor, soon) ?? sql`null`,
  );
  if (counts.length === 0) return new Map();
  const [row] = await tx.execute<{ counts: (number | null)[] }>(
    sql`select json_build_array(${sql.join(counts, sql`, `)}) as counts`,
  );
  return new Map(views.map(({ id }, place) => [id, row?.counts[place] ?? null]));
}

function countOf(
  { view }: SavedView,
  { meaning, errors }: ReadFilter,
  actor: MemberActor,
  soon: Date,
): SQL | null {
  if (errors.length > 0) return null;
  const wish = { view, filter: meaning ?? undefined };
  return sql`(select count(*) from (select 1 from proceedings p where ${ownAndSeen(actor)}
    and ${wishCondition(wish, actor, soon)} limit ${mostCountedInView + 1}) counted)`;
}
