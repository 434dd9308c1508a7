import { type SQL, sql } from "drizzle-orm";

/**
 * Whether an organization may see the event `e` as an organization, whoever of it looks: what its
 * timeline shows to all its members. Not what is for single persons, and not to a respondent what a
 * reporter without a right did, which would name them.
 * @param organizationId a column or value.
 */
export function toldToOrganization(organizationId: SQL): SQL {
  return sql`e.audience <> 'persons' and exists (select 1 from grants g
    where g.case_id = e.case_id and g.organization_id = ${organizationId} and g.scope = 'whole'
      and g.ended_at is null and (g.ends_at is null or g.ends_at > now())
      and case e.audience when 'own' then ${organizationId} = any (e.visible_to)
        else qiheng_audience_reaches(e.audience, e.visible_to, g.standing) end)
    and not exists (select 1 from cases k
      join grants mine on mine.case_id = k.id and mine.organization_id = ${organizationId}
        and mine.standing = 'respondent' and mine.ended_at is null
      join parties x on x.case_id = k.id and x.role = 'complainant'
      where k.id = e.case_id and k.right_kind = 'none'
        and e.actor_organization_id in (x.organization_id, x.agent_organization_id))`;
}
