import { eq, sql } from "drizzle-orm";
import { proceedings } from "#db/schema/proceedings";
import { inTransaction } from "#db/transaction";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import type { Words } from "#lib/words";

export type EndedSight = { holder: Words; revoked: boolean };

/**
 * Whose authority let the actor's organization see a case that it sees no more; null when that is not
 * why. An agent knows of a case that it filed: to say why it is gone tells nothing new.
 */
export async function endedSight(actor: MemberActor, caseId: string): Promise<EndedSight | null> {
  const [row] = await acting(actor, (tx) =>
    tx.execute<EndedSight>(sql`
      select json_build_object('zh', o.name_zh, 'en', o.name_en) as holder,
        a.revoked_at is not null as revoked
      from grants g join authorities a on a.id = g.cause_id
      join organizations o on o.id = a.holder_organization_id
      where g.case_id = ${caseId} and g.organization_id = ${actor.organizationId}
        and g.cause = 'authority' and (g.ended_at is not null or g.ends_at <= now())
        and not exists (select from grants again where again.case_id = g.case_id
          and again.organization_id = g.organization_id and again.ended_at is null
          and (again.ends_at is null or again.ends_at > now()))
      order by g.started_at desc limit 1`),
  );
  return row ?? null;
}

/**
 * The case of a proceeding that the actor's organization sees no more because an authority ended; null
 * when that is not why. Which case it was the platform has to look up: the actor sees neither.
 */
export async function caseOfEndedSight(
  actor: MemberActor,
  proceedingId: string,
): Promise<string | null> {
  const [row] = await inTransaction({ kind: "system" }, (tx) =>
    tx
      .select({ caseId: proceedings.caseId })
      .from(proceedings)
      .where(eq(proceedings.id, proceedingId)),
  );
  return row && (await endedSight(actor, row.caseId)) ? row.caseId : null;
}
