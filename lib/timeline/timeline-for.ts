import { type SQL, sql } from "drizzle-orm";
import type { Transaction } from "#db/transaction";
import type { MemberActor } from "#lib/access/actor";
import type { Audience, EventPayloads, EventType } from "#lib/cases/event-types";
import { audiencesOf, type Perspective } from "#lib/timeline/perspective";
import type { Words } from "#lib/words";

export const timelinePageSize = 40;

/** One line of a case's timeline, as the actor may read it. */
export type TimelineEntry = {
  [T in EventType]: {
    id: string;
    seq: number;
    at: Date;
    type: T;
    audience: Audience;
    payload: EventPayloads[T];
    /** Free text and names; one that was erased by law is missing. */
    disclosures: Record<string, string>;
    /** Null for what the system did by itself. */
    person: string | null;
    organization: Words | null;
    onBehalfOf: Words | null;
    proceedingId: string | null;
    procedureKey: string | null;
    hash: string;
    /** Organizations and members that the payload names by id. */
    names: Record<string, Words>;
  };
}[EventType];

export type TimelineWish = {
  /** Only entries before this number: the next page of a long timeline. */
  before?: number;
  /** Only entries after it: what happened since a page was shown. */
  after?: number;
  proceedingId?: string;
  as?: Perspective;
  most?: number;
};

/**
 * A page of a case's timeline, newest first, with the texts that go with it. One statement. Every
 * row asks that its audience reaches the actor; row-level security asks it again.
 */
export async function timelineFor(
  tx: Transaction,
  actor: MemberActor,
  caseId: string,
  wish: TimelineWish = {},
): Promise<{ entries: TimelineEntry[]; before: number | null }> {
  const most = wish.most ?? timelinePageSize;
  const where = sql`e.case_id = ${caseId} and ${filterOf(wish)}`;
  const found = await entriesOf(tx, actor, where, most + 1);
  const entries = found.slice(0, most);
  const last = entries.at(-1);
  return { entries, before: found.length > most && last ? last.seq : null };
}

/**
 * Events as the actor may read them, the latest of a case first.
 * @param where which, over the row `e` of the event.
 */
export async function entriesOf(
  tx: Transaction,
  actor: MemberActor,
  where: SQL,
  most: number,
): Promise<TimelineEntry[]> {
  const found = await tx.execute<Stored>(sql`
    select e.id, e.seq, e.at, e.type, e.audience, e.body::json -> 'payload' as payload, e.hash,
      person.name as person, ${wordsOf(sql`organization`)} as organization,
      ${wordsOf(sql`behalf`)} as "onBehalfOf", e.proceeding_id as "proceedingId",
      p.procedure_key as "procedureKey",
      (select coalesce(json_object_agg(d.field, d.value), '{}') from event_disclosures d
        where d.event_id = e.id) as disclosures,
      (select coalesce(json_object_agg(o.id, json_build_object('zh', o.name_zh, 'en', o.name_en)), '{}')
        from (select case when key like '%rganizationId' then value::uuid end as id
            from json_each_text(e.body::json -> 'payload')
          union select (e.body::json #>> '{payload,lead,organizationId}')::uuid) named
        join organizations o on o.id = named.id) as names
    from events e
    left join people person on person.id = e.actor_person_id
    left join organizations organization on organization.id = e.actor_organization_id
    left join organizations behalf on behalf.id = e.on_behalf_of_organization_id
    left join proceedings p on p.id = e.proceeding_id
    where ${where} and ${shownAt(placeOf(actor))}
    order by e.seq desc limit ${most}`);
  return found.map((row) => ({ ...row, at: new Date(row.at) })) as TimelineEntry[];
}

type Stored = Omit<TimelineEntry, "at"> & { at: string };

/** Somebody's place in the case of the row `e`: what reaches it, and whether the report is about it. */
type Place = { reached: SQL; accused: SQL };

/** What the row shows in a place, for whoever stands there and for whoever looks as if they did. */
function shownAt({ reached, accused }: Place): SQL {
  return sql`${reached} and not (${accused} and ${isReportersOwn})`;
}

function placeOf(actor: MemberActor): Place {
  return {
    reached: sql`exists (select 1 from grants g where g.case_id = e.case_id
      and g.organization_id = ${actor.organizationId} and g.scope = 'whole' and g.ended_at is null
      and (g.ends_at is null or g.ends_at > now())
      and qiheng_audience_reaches(e.audience, e.visible_to, g.standing))`,
    accused: sql`exists (select 1 from grants mine where mine.case_id = e.case_id
      and mine.organization_id = ${actor.organizationId}
      and mine.standing = 'respondent' and mine.ended_at is null)`,
  };
}

function placeAs(perspective: Perspective): Place {
  const reaching = audiencesOf(perspective).map((audience) => sql`${audience}`);
  return {
    reached: sql`e.audience in (${sql.join(reaching, sql`, `)})`,
    accused: perspective === "respondent" ? sql`true` : sql`false`,
  };
}

/** What a reporter without a right did, kept from whom the report is about: it would name them. */
const isReportersOwn = sql`exists (select 1 from cases k
  join parties x on x.case_id = k.id and x.role = 'complainant'
  where k.id = e.case_id and k.right_kind = 'none'
    and e.actor_organization_id in (x.organization_id, x.agent_organization_id))`;

function filterOf({ before, after, proceedingId, as }: TimelineWish): SQL {
  const parts = [sql`true`];
  if (before !== undefined) parts.push(sql`e.seq < ${before}`);
  if (after !== undefined) parts.push(sql`e.seq > ${after}`);
  if (proceedingId) parts.push(sql`e.proceeding_id = ${proceedingId}`);
  if (as) parts.push(shownAt(placeAs(as)));
  return sql.join(parts, sql` and `);
}

function wordsOf(alias: SQL): SQL {
  return sql`case when ${alias}.id is null then null
    else json_build_object('zh', ${alias}.name_zh, 'en', ${alias}.name_en) end`;
}
