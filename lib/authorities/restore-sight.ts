import { sql } from "drizzle-orm";
import { acting } from "#lib/access/act";
import type { SystemActor } from "#lib/access/actor";
import { shanghaiDate } from "#lib/calendar/plain-date";

/**
 * Once an authority has begun or was revoked: lets the agent see the cases that it filed for that holder
 * under any authority, for as long as the longest of those in force lasts (民法典 173). Doing it again
 * changes nothing.
 * @returns in how many cases sight was given.
 */
export async function restoreSight(actor: SystemActor, authorityId: string): Promise<number> {
  return acting(actor, async (tx) => {
    // One after the other between the same two, so that sight is given once.
    await tx.execute(sql`select a.id from authorities a join authorities changed
        using (holder_organization_id, agent_organization_id)
      where changed.id = ${authorityId} order by a.id for update of a`);
    const now = sql`${actor.now.toISOString()}::timestamptz`;
    const given = await tx.execute(sql`
      with longest as (
        select a.id, a.holder_organization_id as holder, a.agent_organization_id as agent,
          (a.valid_until + 1)::timestamp at time zone 'Asia/Shanghai' as ends_at
        from authorities a join authorities changed
          using (holder_organization_id, agent_organization_id)
        where changed.id = ${authorityId} and a.revoked_at is null
          and ${shanghaiDate(actor.now)}::date between a.valid_from and a.valid_until
        order by a.valid_until desc, a.id limit 1
      ), filed as (
        select g.case_id, max(g.ends_at) filter (where g.ended_at is null) as ends_at
        from longest join authorities a on a.holder_organization_id = longest.holder
          and a.agent_organization_id = longest.agent
        join grants g on g.cause_id = a.id and g.cause = 'authority'
        group by g.case_id
      ), short as (
        select filed.case_id, longest.* from filed cross join longest
        where filed.ends_at is null or filed.ends_at < longest.ends_at
      ), over as (
        update grants g set ended_at = ${now} from short
        where g.case_id = short.case_id and g.organization_id = short.agent
          and g.cause = 'authority' and g.ended_at is null
      )
      insert into grants (id, case_id, organization_id, standing, scope, cause, cause_id,
        granted_by_organization_id, started_at, ends_at)
      select gen_random_uuid(), case_id, agent, 'complainant', 'whole', 'authority', id,
        holder, ${now}, ends_at from short returning id`);
    return given.length;
  });
}
