import { type SQL, sql } from "drizzle-orm";
import type { Transaction } from "#db/transaction";
import type { Actor } from "#lib/access/actor";
import type { Authority } from "#lib/authorities/lacking-authority";
import { shanghaiDate } from "#lib/calendar/plain-date";

/**
 * What an agent may do in a case for its holder, as a text array: its live authorities, taken together;
 * null for who acts for itself.
 */
export function authorityIn(actor: Actor, caseId: string): SQL {
  if (actor.kind === "system") return sql`null::text[]`;
  const { organizationId, now } = actor;
  return sql`(select array(select distinct covered from authorities a, unnest(a.scope) covered
      where a.holder_organization_id = agency.organization_id
        and a.agent_organization_id = ${organizationId}::uuid and a.revoked_at is null
        and ${shanghaiDate(now)}::date between a.valid_from and a.valid_until)
    from parties agency where agency.case_id = ${caseId}::uuid
      and agency.agent_organization_id = ${organizationId}::uuid
      and agency.organization_id is distinct from ${organizationId}::uuid limit 1)`;
}

/** The same, asked by itself. */
export async function authorityOf(
  tx: Transaction,
  actor: Actor,
  caseId: string,
): Promise<Authority> {
  const [row] = await tx.execute<{ authority: string[] | null }>(
    sql`select ${authorityIn(actor, caseId)} as authority`,
  );
  return row?.authority ?? null;
}
