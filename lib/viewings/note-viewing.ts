import { sql } from "drizzle-orm";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { NotSeen } from "#lib/access/refusal";
import { viewedFor } from "#lib/viewings/viewers-of";

/**
 * Keeps that the actor has a case open, or has left it. Colleagues who look at the same are told when
 * somebody comes or goes, not each time a page says that it is still open. @throws NotSeen
 */
export function noteViewing(
  actor: MemberActor,
  caseId: string,
  is: "open" | "left",
): Promise<void> {
  const { organizationId, personId, now } = actor;
  const seenAt = is === "open" ? now.toISOString() : null;
  const since = new Date(now.getTime() - viewedFor).toISOString();
  return acting(actor, async (tx) => {
    const [row] = await tx.execute<{ isNews: boolean }>(sql`
      with before as (select v.seen_at from viewings v where v.case_id = ${caseId}
          and v.organization_id = ${organizationId} and v.person_id = ${personId}),
      kept as (insert into viewings (case_id, organization_id, person_id, seen_at)
        select c.id, ${organizationId}::uuid, ${personId}::uuid, ${seenAt}::timestamptz from cases c
        where c.id = ${caseId}
        on conflict (case_id, organization_id, person_id) do update set seen_at = excluded.seen_at
        returning seen_at)
      select (kept.seen_at is not null)
        <> coalesce((select seen_at > ${since} from before), false) as "isNews" from kept`);
    if (!row) throw new NotSeen("case");
    if (row.isNews)
      await tx.execute(sql`select pg_notify('case_viewed', ${`${organizationId}/${caseId}`})`);
  });
}
