import { type SQL, sql } from "drizzle-orm";
import type { MemberActor } from "#lib/access/actor";

/**
 * The proceedings that the actor has put aside and that have not come back: not their moment, no news,
 * and no limit that has run out. A person has few, so the list is made once a statement. Nothing needs
 * to run for one to come back.
 */
export function snoozesNow(actor: MemberActor): SQL {
  const now = actor.now.toISOString();
  return sql`(select z.proceeding_id, z.until_at, z.news_after_seq is not null as on_news
    from snoozes z join cases zc on zc.id = z.case_id
    join proceedings zp on zp.id = z.proceeding_id
    where z.person_id = ${actor.personId} and z.organization_id = ${actor.organizationId}
      and z.ended_at is null and (z.until_at is null or z.until_at > ${now})
      and (z.news_after_seq is null or zc.head_seq = z.news_after_seq)
      and (zp.due_at is null or zp.due_at > ${now}))`;
}

/** The ids of the same. */
export function snoozedNow(actor: MemberActor): SQL {
  return sql`(select aside_now.proceeding_id from ${snoozesNow(actor)} aside_now)`;
}
