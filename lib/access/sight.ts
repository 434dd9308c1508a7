import { type SQL, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import type { Actor } from "#lib/access/actor";

/**
 * May the actor see this case? The condition every query of case data carries; row-level security
 * asks the same again behind it. @param caseId the column that names the case.
 */
export function seen(actor: Actor, caseId: PgColumn): SQL {
  if (actor.kind === "system") return sql`true`;
  return sql`exists (select 1 from grants g where g.case_id = ${caseId}
    and g.organization_id = ${actor.organizationId} and g.scope = 'whole' and g.ended_at is null
    and (g.ends_at is null or g.ends_at > now()))`;
}
