import { sql } from "drizzle-orm";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import type { PartyStanding } from "#lib/cases/audience-reaches";
import { procedureOf } from "#lib/procedures/registry";
import { nextDateFor, type PartyClock, type RunningClock } from "#lib/proceedings/next-date";
import { toldState } from "#lib/proceedings/told-state";
import type { Words } from "#lib/words";

export const myCasesPageSize = 20;

export type MyProceeding = {
  id: string;
  organization: Words;
  procedureKey: string;
  state: string;
  phase: "new" | "working" | "waiting" | "closed";
  waitsFor: string | null;
};

export type MyCase = {
  id: string;
  number: string;
  title: string;
  filedAt: Date;
  standing: PartyStanding;
  /** The holder that the actor's organization acts for, when it is not its own case. */
  actsFor: string | null;
  complainant: string | null;
  respondent: string | null;
  proceedings: MyProceeding[];
  next: PartyClock | null;
};

/**
 * @property before the cursor that the page before gave.
 * @property waiting only the cases in which a proceeding waits for this party.
 */
export type MyCasesWish = { before?: string; waiting?: boolean };

/**
 * The cases that the actor's organization is a party to: filed by it or for it, or served on it. The
 * latest filed come first, 20 a page.
 */
export async function myCases(
  actor: MemberActor,
  wish: MyCasesWish = {},
): Promise<{ cases: MyCase[]; next: string | null }> {
  const rows = await acting(actor, (tx) => tx.execute<Row>(query(actor, wish)));
  const page = rows.slice(0, myCasesPageSize);
  const last = page.at(-1);
  return {
    cases: page.map(({ clocks, proceedings, ...row }) => ({
      ...row,
      proceedings: proceedings.map((one) => ({
        ...one,
        state: toldState(procedureOf(one.procedureKey), one.state),
      })),
      filedAt: new Date(row.filedAt),
      next: nextDateFor(row.standing, clocks),
    })),
    next:
      rows.length > myCasesPageSize && last
        ? `${new Date(last.filedAt).toISOString()}_${last.id}`
        : null,
  };
}

type Row = Omit<MyCase, "filedAt" | "next"> & { filedAt: string; clocks: RunningClock[] };

/** Of a proceeding `p` a party is told once something in it has reached its side. */
const isTold = sql`exists (select 1 from events e where e.case_id = c.id and e.proceeding_id = p.id
  and qiheng_audience_reaches(e.audience, e.visible_to, g.standing))`;

const waitsForParty = sql`and exists (select 1 from proceedings p where p.case_id = c.id
  and p.phase <> 'closed' and p.waits_for = g.standing and ${isTold})`;

function query(actor: MemberActor, { before, waiting }: MyCasesWish) {
  const cursor = cursorOf(before);
  const after = cursor
    ? sql`and (c.filed_at, c.id) < (${cursor.at}::timestamptz, ${cursor.id}::uuid)`
    : sql``;
  return sql`
    select c.id, c.number, c.title, c.filed_at as "filedAt", g.standing,
      complainant.name as complainant, respondent.name as respondent,
      case when complainant.agent_organization_id = ${actor.organizationId}
        then complainant.name end as "actsFor",
      coalesce((select json_agg(json_build_object('id', p.id, 'procedureKey', p.procedure_key,
        'state', p.state, 'phase', p.phase, 'waitsFor', p.waits_for,
        'organization', json_build_object('zh', o.name_zh, 'en', o.name_en)) order by p.opened_at)
        from proceedings p join organizations o on o.id = p.organization_id
        where p.case_id = c.id and ${isTold}), '[]') as proceedings,
      coalesce((select json_agg(json_build_object('key', k.key, 'procedureKey', p.procedure_key,
        'dueOn', k.due_on, 'dueAt', k.due_at, 'expected', k.expected))
        from clocks k join proceedings p on p.id = k.proceeding_id
        where k.case_id = c.id and k.ended_at is null), '[]') as clocks
    from cases c
    join lateral (select min(standing) as standing from grants g where g.case_id = c.id
      and g.organization_id = ${actor.organizationId} and g.scope = 'whole'
      and g.standing in ('complainant', 'respondent') and g.ended_at is null
      and (g.ends_at is null or g.ends_at > now())) g on g.standing is not null
    left join lateral (select name, agent_organization_id from parties
      where case_id = c.id and role = 'complainant' order by id limit 1) complainant on true
    left join lateral (select name from parties
      where case_id = c.id and role = 'respondent' order by id limit 1) respondent on true
    where c.id in (select case_id from grants where organization_id = ${actor.organizationId}
      and ended_at is null) ${after} ${waiting ? waitsForParty : sql``}
    order by c.filed_at desc, c.id desc limit ${myCasesPageSize + 1}`;
}

function cursorOf(before: string | undefined) {
  const [at = "", id = ""] = before?.split("_") ?? [];
  const isWhole = !Number.isNaN(Date.parse(at)) && /^[\da-f-]{36}$/.test(id);
  return isWhole ? { at, id } : null;
}
