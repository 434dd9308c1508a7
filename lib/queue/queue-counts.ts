import { type SQL, sql } from "drizzle-orm";
import type { Transaction } from "#db/transaction";
import type { MemberActor } from "#lib/access/actor";
import { viewCondition } from "#lib/queue/view-condition";
import type { QueueView } from "#lib/queue/views";
import { snoozedNow } from "#lib/snoozes/snoozed-now";

/** Beyond this many lines a view says "more than". */
export const mostInView = 999;

/**
 * How many lines each view holds, up to one more than `mostInView`. What is over is not counted: nobody
 * works it off.
 */
export type QueueCounts = Record<Exclude<QueueView, "closed">, number> & {
  /** Referrals sent that came back and whose proceeding has not been dealt with since. */
  returned: number;
  /** Supervision orders that this organization is to answer, or whose answer it is to read. */
  ordered: number;
  /** When the next of what the actor has put aside comes back; an instant as PostgreSQL writes it. */
  nextReturn: string | null;
  /** Requests of other bodies for sight of a case, still to be decided. */
  asked: number;
};

/**
 * The numbers at the left of the queue. One statement over the organization's open work, which it sees
 * by owning it: the question of sight is not asked of each line. Each view is counted by itself and to
 * its limit, so that a body with tens of thousands of lines waits no longer than another.
 */
export async function queueCounts(
  tx: Transaction,
  actor: MemberActor,
  soon: Date,
): Promise<QueueCounts> {
  const inView = (view: Parameters<typeof viewCondition>[0]) =>
    sql`(select count(*)::int from (select 1 from own_open_proceedings p
      where ${viewCondition(view, actor, soon, sql`(select id from aside)`)}
      limit ${sql.raw(String(mostInView + 1))}) counted)`;
  const [row] = await tx.execute<QueueCounts>(sql`
    with aside (id) as materialized ${snoozedNow(actor)}
    select ${inView("all")} as "all", ${inView("new")} as "new", ${inView("mine")} as "mine",
      ${inView("due-soon")} as "due-soon", ${inView("overdue")} as "overdue",
      ${inView("waiting")} as "waiting", ${inView("fast-track")} as "fast-track",
      ${inView("snoozed")} as "snoozed", ${nextReturn(actor)} as "nextReturn",
      ${awaiting(sql`r.to_organization_id = ${actor.organizationId}`)} as "referred-in",
      ${awaiting(sql`r.from_organization_id = ${actor.organizationId}`)} as "referred-out",
      ${returnedToSender(actor)} as "returned", ${ordered(actor)} as "ordered",
      (select count(*)::int from access_answers a
        where a.holder_organization_id = ${actor.organizationId} and a.state = 'asked') as "asked"`);
  return row!;
}

function nextReturn(actor: MemberActor): SQL {
  return sql`(select min(z.until_at) from snoozes z where z.person_id = ${actor.personId}
    and z.organization_id = ${actor.organizationId} and z.ended_at is null
    and z.until_at > ${actor.now.toISOString()})`;
}

/** Without an answer, or, for a piece of work that was taken on, without its result. */
function awaiting(side: SQL): SQL {
  return sql`(select count(*)::int from referrals r where ${side}
    and r.answered_at is null)`;
}

function ordered(actor: MemberActor): SQL {
  return sql`(select count(*)::int from supervision_orders s
    where (s.to_organization_id = ${actor.organizationId} and s.state = 'open')
    or (s.from_organization_id = ${actor.organizationId} and s.state = 'answered'))`;
}

/** Returned, and nothing has been sent on from that proceeding since. */
function returnedToSender(actor: MemberActor): SQL {
  return sql`(select count(*)::int from referrals r
    join proceedings back on back.id = r.from_proceeding_id and back.phase <> 'closed'
    where r.from_organization_id = ${actor.organizationId} and r.state = 'returned'
    and not exists (select 1 from referrals later where later.from_proceeding_id = r.from_proceeding_id
      and later.sent_at > r.sent_at))`;
}
