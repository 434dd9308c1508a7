import { type SQL, sql } from "drizzle-orm";
import type { MemberActor } from "#lib/access/actor";
import { isPinnedByNumber, type Meaning, reachesClosed } from "#lib/queue/filter/meaning";
import { filterCondition } from "#lib/queue/filter-condition";
import type { WorkView } from "#lib/queue/views";
import { snoozedNow } from "#lib/snoozes/snoozed-now";

/**
 * Which proceedings `p` a view holds, beyond whose they are.
 * @param soon the end of the last day that is within three working days.
 * @param aside the proceedings that the actor has put aside, as a list in brackets.
 */
export function viewCondition(
  view: WorkView,
  actor: MemberActor,
  soon: Date,
  aside = snoozedNow(actor),
): SQL {
  const now = actor.now.toISOString();
  const here = sql`p.id not in ${aside}`;
  switch (view) {
    case "all":
      return sql`p.phase <> 'closed' and ${here}`;
    case "new":
      return sql`p.phase = 'new' and ${here}`;
    case "mine":
      return sql`p.phase <> 'closed' and p.assignee_member_id = ${actor.memberId}
        and ${here}`;
    case "due-soon":
      return sql`p.phase <> 'closed' and p.due_at > ${now} and p.due_at <= ${soon.toISOString()}
        and ${here}`;
    case "overdue":
      return sql`p.phase <> 'closed' and p.due_at <= ${now}`;
    case "waiting":
      return sql`p.phase = 'waiting' and ${here}`;
    case "fast-track":
      return sql`p.phase <> 'closed' and p.fast_track and ${here}`;
    case "snoozed":
      return sql`p.phase <> 'closed' and p.id in ${aside}`;
    case "closed":
      return sql`p.phase = 'closed'`;
  }
}

/**
 * A view and the filter in it. A filter that lists by number alone is asked of every view, and one
 * that asks for closed states reaches beyond all open work.
 */
export function wishCondition(
  { view, filter }: { view: WorkView; filter?: Meaning },
  actor: MemberActor,
  soon: Date,
): SQL {
  if (!filter) return viewCondition(view, actor, soon);
  const narrowed = filterCondition(filter, actor);
  const isEverywhere = isPinnedByNumber(filter) || (view === "all" && reachesClosed(filter));
  return isEverywhere ? narrowed : sql`${viewCondition(view, actor, soon)} and ${narrowed}`;
}

/**
 * The same condition as `seen`, for a statement that names the proceeding `p`. `offset 0` keeps it a
 * question asked of each line: as a join the database would begin with every grant of the body.
 */
export function ownAndSeen(actor: MemberActor): SQL {
  return sql`p.organization_id = ${actor.organizationId} and exists (select 1 from grants g
    where g.case_id = p.case_id and g.organization_id = ${actor.organizationId}
    and g.scope = 'whole' and g.ended_at is null and (g.ends_at is null or g.ends_at > now()) offset 0)`;
}
