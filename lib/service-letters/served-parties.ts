import { sql } from "drizzle-orm";
import type { Transaction } from "#db/transaction";
import type { MemberActor } from "#lib/access/actor";

/** A respondent that a proceeding of the actor's organization has served and that is not here yet. */
export type ServedParty = {
  partyId: string;
  name: string;
  address: string | null;
  proceedingId: string;
  /** The event that told of the service. */
  servedSeq: number;
  /** The letter whose code works now, if any. */
  issuedAt: Date | null;
  expiresAt: Date | null;
  /** Its number among the body's documents. */
  number: string | null;
};

/** The respondents of a case to whom the actor's organization may write, in the order of service. */
export async function servedParties(
  tx: Transaction,
  actor: MemberActor,
  caseId: string,
): Promise<ServedParty[]> {
  const rows = await tx.execute<Row>(sql`
    select p.id as "partyId", p.name, p.address, e.proceeding_id as "proceedingId",
      e.seq as "servedSeq", l.created_at as "issuedAt", l.expires_at as "expiresAt",
      (select i.body::json #>> '{payload,number}' from events i where i.case_id = e.case_id
        and i.proceeding_id = e.proceeding_id and i.type = 'service-letter-issued'
        and i.body::json #>> '{payload,partyId}' = p.id::text order by i.seq desc limit 1) as number
    from events e
    join parties p on p.case_id = e.case_id and p.id::text = e.body::json #>> '{payload,partyId}'
    join proceedings o on o.id = e.proceeding_id
    left join one_time_links l on l.party_id = p.id and l.purpose = 'party-access'
      and l.used_at is null and l.expires_at > ${actor.now.toISOString()}::timestamptz
    where e.case_id = ${caseId} and e.type = 'respondent-served'
      and p.organization_id is null and o.organization_id = ${actor.organizationId}
    order by e.seq`);
  return rows.map((row) => ({
    ...row,
    issuedAt: row.issuedAt === null ? null : new Date(row.issuedAt),
    expiresAt: row.expiresAt === null ? null : new Date(row.expiresAt),
  }));
}

type Row = Omit<ServedParty, "issuedAt" | "expiresAt"> & {
  issuedAt: string | null;
  expiresAt: string | null;
};
