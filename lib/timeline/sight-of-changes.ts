import { sql } from "drizzle-orm";
import { arrayOf } from "#db/array-of";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";

/** Whether the actor's organization sees the case at this moment. */
export function seesCase(actor: MemberActor, caseId: string): Promise<boolean> {
  return acting(actor, async (tx) => {
    const [row] = await tx.execute<{ sees: boolean }>(sql`select exists (
      select 1 from cases c join grants g on g.case_id = c.id
      where c.id = ${caseId} and g.organization_id = ${actor.organizationId}
      and g.scope = 'whole' and g.ended_at is null
      and (g.ends_at is null or g.ends_at > now())) as sees`);
    return row?.sees ?? false;
  });
}

/** Whether one of the cases stands in the organization's queue: seen whole, or sent to it. */
export function concernsQueue(actor: MemberActor, caseIds: ReadonlySet<string>): Promise<boolean> {
  if (caseIds.has("")) return Promise.resolve(true);
  const ids = arrayOf("uuid", caseIds);
  return acting(actor, async (tx) => {
    const [row] = await tx.execute<{ concerns: boolean }>(sql`select
      exists (select 1 from grants g where g.case_id = any (${ids})
        and g.organization_id = ${actor.organizationId} and g.scope = 'whole'
        and g.ended_at is null and (g.ends_at is null or g.ends_at > now()))
      or exists (select 1 from referrals r where r.case_id = any (${ids})
        and ${actor.organizationId} in (r.from_organization_id, r.to_organization_id)) as concerns`);
    return row?.concerns ?? false;
  });
}
