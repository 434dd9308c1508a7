import { type SQL, sql } from "drizzle-orm";
import { cases } from "#db/schema/cases";
import type { Transaction } from "#db/transaction";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { seen } from "#lib/access/sight";

/** What two cases have in common, such as `respondent.phone`. */
export const shares = [
  "right.right",
  "respondent.credit-code",
  "respondent.shop",
  "respondent.listing",
  "respondent.phone",
  "respondent.name",
  "respondent.address",
  "complainant.credit-code",
  "complainant.name",
  "complainant.phone",
  "complainant.address",
] as const;

export type Share = (typeof shares)[number];

export type CaseAlike = {
  caseId: string;
  number: string;
  title: string;
  filedAt: Date;
  shares: Share[];
  /** How the two are linked already. */
  link: "related" | "duplicate" | "joined" | "split" | null;
};

export const mostAlike = 40;

/** Of each key only so many of the newest cases are looked at: a platform's own number has thousands. */
const mostOfKey = 30;

/**
 * Other cases that the actor sees with the same right, parties or shop, and those linked to it: first
 * those about the same respondent, the latest first, at most 40. One statement, which asks `seen` of each
 * case; row-level security asks again.
 */
export function casesAlike(actor: MemberActor, caseId: string): Promise<CaseAlike[]> {
  return acting(actor, (tx) => alike(tx, actor, caseId, sql`true`));
}

export type Similar = { duplicates: CaseAlike[]; repeats: CaseAlike[] };

/** Those about the same respondent or shop, the latest first, at most 40, sorted by `similarOf`. */
export async function similarCases(
  tx: Transaction,
  actor: MemberActor,
  caseId: string,
): Promise<Similar> {
  return similarOf(await alike(tx, actor, caseId, sql`mine.about = 'respondent'`));
}

/** @param by which of the case's keys others are looked for by, as a condition on `mine`. */
async function alike(
  tx: Transaction,
  actor: MemberActor,
  caseId: string,
  by: SQL,
): Promise<CaseAlike[]> {
  const rows = await tx.execute<Omit<CaseAlike, "filedAt"> & { filedAt: string }>(sql`
    with mine as (select k.kind, k.key, k.about from case_keys k
        where k.case_id = ${caseId} and k.about <> 'case'),
      links as (select l.kind,
          case when l.case_id = ${caseId} then l.other_case_id else l.case_id end as id
        from case_links l where ${caseId} in (l.case_id, l.other_case_id) and l.ended_at is null),
      near as (select o.case_id as id, bool_or(mine.about = 'respondent') as against
        from mine cross join lateral (select k.case_id from case_keys k
          where k.key = mine.key and k.kind = mine.kind and k.about = mine.about
            and k.case_id <> ${caseId} order by k.case_id desc limit ${mostOfKey}) o
        where ${by} group by 1 union all select id, false from links),
      first as (select near.id, bool_or(near.against) as against from near
        join ${cases} on cases.id = near.id where ${seen(actor, cases.id)}
        group by 1 order by 2 desc, 1 desc limit ${mostAlike})
    select c.id as "caseId", c.number, c.title, c.filed_at as "filedAt",
      (select coalesce(json_agg(distinct mine.about || '.' || mine.kind), '[]')
        from mine join case_keys k on k.key = mine.key and k.kind = mine.kind
          and k.about = mine.about where k.case_id = c.id) as shares,
      (select links.kind from links where links.id = c.id limit 1) as link
    from first join cases c on c.id = first.id
    order by first.against desc, c.id desc`);
  return rows.map((row) => ({ ...row, filedAt: new Date(row.filedAt) }));
}

/**
 * Which of them may say the same again, and which are about the same respondent or shop. Pure. A
 * duplicate has the same right and the same respondent; a right alone makes no case similar.
 */
function similarOf(alike: readonly CaseAlike[]): Similar {
  const against = alike.filter((one) =>
    one.shares.some((share) => share.startsWith("respondent.")),
  );
  const sameRight = (one: CaseAlike) => one.shares.includes("right.right");
  return {
    duplicates: against.filter(sameRight),
    repeats: against.filter((one) => !sameRight(one)),
  };
}
