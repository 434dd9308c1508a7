import { sql } from "drizzle-orm";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { NotSeen } from "#lib/access/refusal";
import type { Words } from "#lib/words";

export type OpenSupplement = {
  proceedingId: string;
  caseId: string;
  number: string;
  title: string;
  procedureKey: string;
  version: number;
  organization: Words;
  /** What the body asked for, one item a line; empty when the text was erased. */
  items: string;
  askedAt: Date;
  /** The last day; null while no limit runs. */
  dueOn: string | null;
};

/** Every request to supplement that waits for the actor's organization, the soonest due first. */
export async function openSupplements(actor: MemberActor): Promise<OpenSupplement[]> {
  const rows = await acting(actor, (tx) =>
    tx.execute<Row>(sql`${select(actor)} order by k.due_at nulls last, p.opened_at limit 100`),
  );
  return rows.map(toSupplement);
}

/** One of them. @throws NotSeen when it is not open, or not the actor's to answer. */
export async function openSupplement(
  actor: MemberActor,
  proceedingId: string,
): Promise<OpenSupplement> {
  const [row] = await acting(actor, (tx) =>
    tx.execute<Row>(sql`${select(actor)} and p.id = ${proceedingId}`),
  );
  if (!row) throw new NotSeen("supplement");
  return toSupplement(row);
}

type Row = Omit<OpenSupplement, "askedAt"> & { askedAt: string };

function toSupplement(row: Row): OpenSupplement {
  return { ...row, askedAt: new Date(row.askedAt) };
}

function select(actor: MemberActor) {
  return sql`
    select p.id as "proceedingId", p.case_id as "caseId", c.number, c.title,
      p.procedure_key as "procedureKey", p.version,
      json_build_object('zh', o.name_zh, 'en', o.name_en) as organization,
      coalesce(asked.items, '') as items, coalesce(asked.at, p.opened_at) as "askedAt",
      k.due_on::text as "dueOn"
    from proceedings p
    join cases c on c.id = p.case_id
    join organizations o on o.id = p.organization_id
    left join clocks k on k.proceeding_id = p.id and k.key = 'supplement' and k.ended_at is null
    left join lateral (select e.at, d.value as items from events e
      left join event_disclosures d on d.event_id = e.id and d.field = 'items'
      where e.case_id = p.case_id and e.proceeding_id = p.id and e.type = 'action-taken'
        and e.body::json #>> '{payload,action}' = 'request-supplement'
      order by e.seq desc limit 1) asked on true
    where p.state = 'supplementing' and exists (select 1 from grants g
      where g.case_id = p.case_id and g.organization_id = ${actor.organizationId}
      and g.standing = 'complainant' and g.scope = 'whole' and g.ended_at is null
      and (g.ends_at is null or g.ends_at > now()))`;
}
