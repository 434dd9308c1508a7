import type postgres from "postgres";

/** What a skilled hand would write for a page of the queue: one statement, no question of sight. */
export function queueByHand(sql: postgres.Sql, organizationId: string) {
  return sql`
    select p.id, p.case_id, c.number, c.title, c.right_kind, p.procedure_key, p.state, p.phase,
      p.due_at, p.fast_track, who.name as assignee,
      (select x.name from parties x where x.case_id = p.case_id and x.role = 'complainant' limit 1),
      (select x.name from parties x where x.case_id = p.case_id and x.role = 'respondent' limit 1)
    from proceedings p join cases c on c.id = p.case_id
    left join members m on m.id = p.assignee_member_id left join people who on who.id = m.person_id
    where p.organization_id = ${organizationId} and p.phase <> 'closed'
    order by p.due_at, p.id limit 51`;
}

/** The rows of one case page, by hand: the case, its parties, proceedings, clocks and last events. */
export async function caseByHand(sql: postgres.Sql, caseId: string): Promise<void> {
  await Promise.all([
    sql`select c.*, k.* from cases c join complaints k on k.case_id = c.id where c.id = ${caseId}`,
    sql`select * from parties where case_id = ${caseId}`,
    sql`select p.*, k.* from proceedings p left join clocks k on k.proceeding_id = p.id
      where p.case_id = ${caseId}`,
    sql`select e.*, person.name from events e left join people person on person.id = e.actor_person_id
      where e.case_id = ${caseId} order by e.seq desc limit 40`,
    sql`select d.* from event_disclosures d join events e on e.id = d.event_id
      where e.case_id = ${caseId}`,
  ]);
}

/** A batch of clocks that ran out, by hand. */
export function sweepByHand(sql: postgres.Sql) {
  return sql`select id from clocks where ended_at is null and expiry_recorded_at is null
    and due_at <= now() order by due_at, id limit 200`;
}

/**
 * The newest cases in whose texts all of some pairs of signs stand, whoever may see them, by hand: by the
 * words' index first, since the planner left alone would walk all cases from the newest.
 */
export function textByHand(sql: postgres.Sql, grams: string) {
  return sql`with hit as materialized (select t.case_id, t.text from case_texts t
      where t.grams @@ ${grams}::tsquery)
    select distinct on (case_id) case_id, text from hit order by case_id desc limit 21`;
}
