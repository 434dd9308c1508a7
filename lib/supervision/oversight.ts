import { type SQL, sql } from "drizzle-orm";
import type { Transaction } from "#db/transaction";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import type { Words } from "#lib/words";

/** One thing that an office should see, with the proceeding about which it can order something. */
export type OversightLine = {
  caseId: string;
  proceedingId: string;
  number: string;
  title: string;
  procedureKey: string;
  organization: Words;
  /** The last moment that was in time, or when it came back, or was filed. */
  at: Date;
  /** The recipient that is late, the body that was named as proper, or the flag that was raised. */
  about: Words | null;
  flag: string | null;
  referralId: string | null;
  kind: string | null;
  /** An order about it is not closed yet. */
  orderId: string | null;
};

export type Oversight = Record<
  "overdue" | "unanswered" | "returned" | "not-transferred",
  OversightLine[]
>;

export const mostOversight = 30;

/**
 * What the supervising office should look at over all bodies, the oldest first, at most 30 of each:
 * limits that ran out, handshakes without an answer, returns after which nothing followed, and cases
 * over a criminal threshold that nobody has sent to public security.
 */
export function oversightOf(actor: MemberActor): Promise<Oversight> {
  return acting(actor, async (tx) => {
    const overdue = await lines(tx, actor, late(actor));
    const unanswered = await lines(tx, actor, unansweredOnes(actor));
    const returned = await lines(tx, actor, returnedOnes());
    const notTransferred = await lines(tx, actor, keptBack());
    return { overdue, unanswered, returned, "not-transferred": notTransferred };
  });
}

type Found = { found: SQL; order: SQL };

/** Every line is asked again whether the actor's organization supervises its case. */
async function lines(tx: Transaction, actor: MemberActor, { found, order }: Found) {
  const rows = await tx.execute<Omit<OversightLine, "at"> & { at: string }>(sql`
    select c.id as "caseId", p.id as "proceedingId", c.number, c.title,
      p.procedure_key as "procedureKey",
      json_build_object('zh', o.name_zh, 'en', o.name_en) as organization, found.at,
      case when w.id is null then null
        else json_build_object('zh', w.name_zh, 'en', w.name_en) end as about,
      found.flag, found.referral_id as "referralId", found.kind,
      (select s.id from supervision_orders s where s.proceeding_id = p.id and s.state <> 'closed')
        as "orderId"
    from (${found}) found join proceedings p on p.id = found.proceeding_id
    join cases c on c.id = p.case_id join organizations o on o.id = p.organization_id
    left join organizations w on w.id = found.about
    where exists (select 1 from grants g where g.case_id = c.id
      and g.organization_id = ${actor.organizationId} and g.scope = 'whole'
      and g.standing = 'supervisor' and g.ended_at is null
      and (g.ends_at is null or g.ends_at > now()))
    order by ${order} limit ${mostOversight}`);
  return rows.map((row) => ({ ...row, at: new Date(row.at) }));
}

/** `due_at` is the first instant too late; the day to show is the one before it. */
const lastMoment = sql`due_at - interval '1 millisecond'`;

const oldest = sql`found.at, p.id`;

function late(actor: MemberActor): Found {
  return {
    found: sql`select id as proceeding_id, ${lastMoment} as at, null::uuid as about, null as flag,
      null::uuid as referral_id, null as kind
      from proceedings where phase <> 'closed' and due_at <= ${actor.now.toISOString()}`,
    order: oldest,
  };
}

function unansweredOnes(actor: MemberActor): Found {
  return {
    found: sql`select from_proceeding_id as proceeding_id, ${lastMoment} as at,
      to_organization_id as about, null as flag, id as referral_id, kind
      from referrals where answered_at is null and due_at <= ${actor.now.toISOString()}`,
    order: oldest,
  };
}

function returnedOnes(): Found {
  return {
    found: sql`select r.from_proceeding_id as proceeding_id, r.answered_at as at,
      r.proper_organization_id as about, null as flag, r.id as referral_id, r.kind
      from referrals r join proceedings back on back.id = r.from_proceeding_id
        and back.phase <> 'closed'
      where r.state in ('returned', 'partly-accepted') and r.kind in ('refer', 'transfer')
      and not exists (select 1 from referrals later
        where later.from_proceeding_id = r.from_proceeding_id and later.sent_at > r.sent_at)`,
    order: oldest,
  };
}

/** The oldest open proceeding of a case over the threshold with which no police body has to do. */
function keptBack(): Found {
  return {
    found: sql`select distinct on (k.case_id) q.id as proceeding_id, k.filed_at as at,
      null::uuid as about, flag.raised ->> 'flag' as flag, null::uuid as referral_id, null as kind
      from complaints k cross join lateral (
        select raised from jsonb_array_elements(k.recommendation -> 'flags') raised
        where raised ->> 'flag' like 'criminal-threshold-%' limit 1) flag
      join proceedings q on q.case_id = k.case_id and q.phase <> 'closed'
      where not exists (select 1 from proceedings x join organizations xo on xo.id = x.organization_id
          where x.case_id = k.case_id and xo.kind in ('public-security', 'procuratorate', 'court'))
      and not exists (select 1 from referrals x join organizations xo
          on xo.id = x.to_organization_id where x.case_id = k.case_id
          and xo.kind = 'public-security' and x.kind in ('refer', 'transfer', 'joint')
          and (x.answered_at is null or x.state in ('accepted', 'partly-accepted')))
      order by k.case_id, q.opened_at, q.id`,
    order: oldest,
  };
}
