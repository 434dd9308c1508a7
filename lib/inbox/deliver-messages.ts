import { type SQL, sql } from "drizzle-orm";
import { arrayOf } from "#db/array-of";
import type { Transaction } from "#db/transaction";
import type { SystemActor } from "#lib/access/actor";
import { isOfTypes } from "#lib/cases/is-of-types";
import { toldToAssignee, toldToParties } from "#lib/inbox/told-events";
import { queueMails, type Written } from "#lib/mail/queue-mails";
import { partyKinds } from "#lib/organizations/kinds";

/**
 * Puts the events of a case with these numbers into the inboxes of whom they concern: the filers of the
 * parties that an event's audience reaches, and whoever the event's proceeding is assigned to,
 * else the heads of its body where somebody must be told; whom a note mentions; and who keeps what
 * failed. Nobody is told of their own doing. Who wants e-mail gets one for all of them.
 * @returns how many messages were new.
 */
export async function deliverMessages(
  tx: Transaction,
  actor: SystemActor,
  written: Written,
): Promise<number> {
  const { caseId, first, last } = written;
  const made = await tx.execute(sql`
    insert into inbox_messages (id, person_id, organization_id, case_id, event_id, at)
    select gen_random_uuid(), told.person_id, told.organization_id, e.case_id, e.id, e.at
    from events e join cases k on k.id = e.case_id
    cross join lateral (${partiesOf()} union ${assigneeOf()} union ${mentioned()} union ${heads()} union ${keepers()}) told
    where e.case_id = ${caseId} and e.seq between ${first} and ${last}
      and told.person_id is distinct from e.actor_person_id
    on conflict do nothing returning id`);
  if (made.length > 0) await queueMails(tx, actor, written);
  return made.length;
}

/** A respondent is told nothing that a reporter without a right did: it would name them. */
function partiesOf(): SQL {
  return sql`select m.person_id, m.organization_id
    from grants g join members m on m.organization_id = g.organization_id
      and m.ended_at is null and 'filer' = any (m.roles)
    where g.case_id = e.case_id and g.scope = 'whole' and g.ended_at is null
      and (g.ends_at is null or g.ends_at > now()) and g.standing in ('complainant', 'respondent')
      and ${isOfTypes(toldToParties)}
      and (e.audience in ('public', 'parties') or e.audience = g.standing)
      and not (k.right_kind = 'none' and g.standing = 'respondent' and exists (
        select 1 from parties x where x.case_id = e.case_id and x.role = 'complainant'
          and e.actor_organization_id in (x.organization_id, x.agent_organization_id)))`;
}

function assigneeOf(): SQL {
  return sql`select m.person_id, m.organization_id
    from proceedings p join members m on m.id = p.assignee_member_id and m.ended_at is null
    where p.id = e.proceeding_id and ${isOfTypes(toldToAssignee)}
      and (e.audience not in ('own', 'persons') or m.organization_id = any (e.visible_to))`;
}

/**
 * What must reach somebody, where nobody is assigned the heads of the body: a party's message, a
 * last day of the body's own that comes near or has passed, and a document that did not arrive.
 */
function heads(): SQL {
  return sql`select m.person_id, m.organization_id
    from proceedings p join members m on m.organization_id = p.organization_id
      and m.ended_at is null and 'head' = any (m.roles)
    where p.id = e.proceeding_id and p.assignee_member_id is null
      and (e.type = 'delivery-failed' and m.organization_id = any (e.visible_to)
        or e.type = 'message-sent' and e.body::jsonb #>> '{payload,fromBody}' = 'false'
        or e.type in ('deadline-near', 'deadline-passed')
          and case e.audience when 'own' then m.organization_id = any (e.visible_to)
            else e.audience not in ('complainant', 'respondent', 'persons') end)`;
}

/** Of what was sent outside and given up: the administrators it names; of an endpoint, who keeps it. */
function keepers(): SQL {
  return sql`select m.person_id, m.organization_id
    from members m join organizations o on o.id = m.organization_id
    where e.type = 'delivery-failed' and m.ended_at is null
      and e.body::jsonb #> '{payload,keepers}' ? m.organization_id::text
      and ('administrator' = any (m.roles) or e.body::jsonb #>> '{payload,channel}' = 'webhook'
        and ('head' = any (m.roles) or 'filer' = any (m.roles) and o.kind = any (${arrayOf("text", partyKinds)})))`;
}

function mentioned(): SQL {
  return sql`select m.person_id, m.organization_id from members m
    where e.type = 'colleagues-mentioned' and m.organization_id = any (e.visible_to)
      and m.ended_at is null and e.body::jsonb #> '{payload,personIds}' ? m.person_id::text`;
}
