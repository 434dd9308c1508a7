import { sql } from "drizzle-orm";
import type { Transaction } from "#db/transaction";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { NotSeen } from "#lib/access/refusal";
import { authorityOf } from "#lib/authorities/authority-in-case";
import { type LackingAuthority, lackingFor } from "#lib/authorities/lacking-authority";
import { procedureOf } from "#lib/procedures/registry";
import { type ItemAnswer, itemAnswers } from "#lib/supplements/item-answers";
import { requestItems } from "#lib/supplements/request-items";
import type { Words } from "#lib/words";

export type Supplement = {
  proceedingId: string;
  caseId: string;
  number: string;
  title: string;
  procedureKey: string;
  version: number;
  organization: Words;
  standing: "complainant" | "respondent";
  askedAt: Date;
  /** The number of the event that asked. */
  requestSeq: number;
  /** The last day; null while no limit runs. */
  dueOn: string | null;
  /** The body still waits for it. */
  isOpen: boolean;
};

export type RequestedItem = { number: number; asked: string; answer: ItemAnswer | null };

export type WholeSupplement = Supplement & {
  items: RequestedItem[];
  /** What an agent lacks to answer it for its holder; null: nothing. */
  lacking: LackingAuthority | null;
};

/** Every request to supplement that waits for the actor's organization, the soonest due first. */
export async function openSupplements(actor: MemberActor): Promise<Supplement[]> {
  const rows = await acting(actor, (tx) =>
    tx.execute<Row>(sql`${select(actor)} and p.state = 'supplementing'
      order by k.due_at nulls last, p.opened_at limit 100`),
  );
  return rows.map(toSupplement).filter(isAsked);
}

/**
 * The latest request to supplement of a proceeding with what was answered to each thing it lists.
 * @throws NotSeen when nothing was asked, or not of the actor.
 */
export function findSupplement(actor: MemberActor, proceedingId: string): Promise<WholeSupplement> {
  return acting(actor, (tx) => supplementWithin(tx, actor, proceedingId));
}

/** The same within a transaction of the caller's. */
export async function supplementWithin(
  tx: Transaction,
  actor: MemberActor,
  proceedingId: string,
): Promise<WholeSupplement> {
  const [row] = await tx.execute<Row>(sql`${select(actor)} and p.id = ${proceedingId}`);
  const found = row && toSupplement(row);
  if (!found || !isAsked(found)) throw new NotSeen("supplement");
  const answers = await itemAnswers(tx, actor, found);
  const items = requestItems(row.items).map((asked, place) => {
    const number = place + 1;
    return { number, asked, answer: answers.get(number) ?? null };
  });
  const authority = await authorityOf(tx, actor, found.caseId);
  return { ...found, items, lacking: lackingFor("answer-supplement", authority) };
}

type Row = Omit<Supplement, "askedAt"> & {
  askedAt: string;
  /** One thing a line; empty when the text was erased. */
  items: string;
};

function toSupplement({ items: _, ...row }: Row): Supplement {
  return { ...row, askedAt: new Date(row.askedAt) };
}

function isAsked({ procedureKey, standing }: Supplement): boolean {
  const rule = procedureOf(procedureKey).actions["answer-supplement"];
  return rule?.by.some((who) => who.standing === standing) ?? false;
}

function select(actor: MemberActor) {
  return sql`
    select p.id as "proceedingId", p.case_id as "caseId", c.number, c.title,
      p.procedure_key as "procedureKey", p.version, mine.standing,
      json_build_object('zh', o.name_zh, 'en', o.name_en) as organization,
      coalesce(asked.items, '') as items, asked.at as "askedAt", asked.seq as "requestSeq",
      k.due_on::text as "dueOn", p.state = 'supplementing' as "isOpen"
    from proceedings p
    join cases c on c.id = p.case_id
    join organizations o on o.id = p.organization_id
    left join clocks k on k.proceeding_id = p.id and k.key = 'supplement' and k.ended_at is null
    join lateral (select e.at, e.seq, d.value as items from events e
      left join event_disclosures d on d.event_id = e.id and d.field = 'items'
      where e.case_id = p.case_id and e.proceeding_id = p.id and e.type = 'action-taken'
        and e.body::json #>> '{payload,action}' = 'request-supplement'
      order by e.seq desc limit 1) asked on true
    join lateral (select g.standing from grants g
      where g.case_id = p.case_id and g.organization_id = ${actor.organizationId}
      and g.standing in ('complainant', 'respondent') and g.scope = 'whole' and g.ended_at is null
      and (g.ends_at is null or g.ends_at > now()) order by g.standing limit 1) mine on true
    where true`;
}
