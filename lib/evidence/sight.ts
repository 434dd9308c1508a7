import { type SQL, sql } from "drizzle-orm";
import { evidence } from "#db/schema/evidence";
import type { Actor } from "#lib/access/actor";

/**
 * May the actor see this row of `evidence`? A draft's file only its own organization; a case's file
 * whoever holds a live grant of the whole case whose standing the audience reaches, and its owner; and
 * whoever was granted just this file.
 * Row-level security asks the same again behind it.
 */
export function evidenceSeen(actor: Actor): SQL {
  if (actor.kind === "system") return sql`true`;
  return sql`(case when ${evidence.caseId} is null
    then ${evidence.ownerOrganizationId} = ${actor.organizationId}
    else exists (select 1 from grants g where g.case_id = ${evidence.caseId}
      and g.organization_id = ${actor.organizationId} and g.scope = 'whole' and g.ended_at is null
      and (g.ends_at is null or g.ends_at > now())
      and (${evidence.ownerOrganizationId} = ${actor.organizationId}
        or qiheng_audience_reaches(${evidence.audience},
             array[${evidence.ownerOrganizationId}], g.standing)))
      or exists (select 1 from grants g where g.case_id = ${evidence.caseId}
        and g.organization_id = ${actor.organizationId} and g.scope = 'files'
        and ${evidence.id} = any (g.evidence_ids) and g.ended_at is null
        and (g.ends_at is null or g.ends_at > now())) end)`;
}
