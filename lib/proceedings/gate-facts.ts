import { sql } from "drizzle-orm";
import { fastTracks } from "#db/schema/proceedings";
import { type Transaction, together } from "#db/transaction";
import type { Actor } from "#lib/access/actor";
import { authorityIn } from "#lib/authorities/authority-in-case";
import type { Authority } from "#lib/authorities/lacking-authority";
import type { GateFacts } from "#lib/proceedings/gate";
import type { Standing } from "#lib/proceedings/procedure";
import { clocksOf, type StoredClock } from "#lib/proceedings/stored-clocks";

type ProceedingRow = { id: string; caseId: string; organizationId: string; state: string };

/**
 * Gathers what the gate judges by, for one proceeding and one actor. Who stands how is as the actor
 * sees it; what has happened is the same for everybody. The system stands nowhere: it only follows
 * what the law says.
 * @param running its running clocks, asked for together with the rest unless they are known.
 */
export async function gateFacts(
  tx: Transaction,
  actor: Actor,
  proceeding: ProceedingRow,
  running: StoredClock[] | Promise<StoredClock[]> = clocksOf(tx, [proceeding.id], "running"),
): Promise<GateFacts> {
  const [clocks, [row]] = await together(
    () => running,
    () => tx.execute<FactRow>(factsQuery(actor, proceeding)),
  );
  return {
    state: proceeding.state,
    standing: standingOf(actor, proceeding, row),
    roles: actor.kind === "member" ? actor.roles : [],
    authority: row?.authority ?? null,
    ownershipChangeOpen: row?.ownershipChangeOpen ?? false,
    respondentServed: row?.respondentServed ?? false,
    fastTrack: row?.fastTrack ?? null,
    taken: row?.taken ?? {},
    openElsewhere: row?.openElsewhere ?? [],
    takenElsewhere: row?.takenElsewhere ?? [],
    runningClocks: Object.fromEntries(
      clocks.map((stored) => [
        stored.key,
        {
          expired: stored.dueAt !== null && stored.dueAt <= actor.now,
          extensionsTaken: stored.clock.extensions.length,
          extensionsAllowed: stored.limit.extensions.length,
        },
      ]),
    ),
  };
}

type FactRow = {
  grants: string[];
  authority: Authority;
  referred: boolean;
  ownershipChangeOpen: boolean;
  respondentServed: boolean;
  fastTrack: GateFacts["fastTrack"];
  taken: Record<string, number>;
  openElsewhere: string[];
  takenElsewhere: string[];
} & Record<string, unknown>;

function factsQuery(actor: Actor, { id, caseId }: ProceedingRow) {
  const organizationId = actor.kind === "member" ? actor.organizationId : null;
  return sql`with done as materialized (select * from qiheng_actions_taken(${caseId}::uuid))
  select
    (select coalesce(array_agg(distinct g.standing), '{}') from grants g
      where g.case_id = ${caseId} and g.organization_id = ${organizationId}::uuid
      and g.scope = 'whole' and g.ended_at is null
      and (g.ends_at is null or g.ends_at > now())) as grants,
    ${authorityIn(actor, caseId)} as authority,
    exists (select 1 from referrals r where r.result_proceeding_id = ${id}
      and r.from_proceeding_id is distinct from r.result_proceeding_id
      and r.from_organization_id = ${organizationId}::uuid) as referred,
    qiheng_ownership_change_open(${id}::uuid) as "ownershipChangeOpen",
    exists (select 1 from parties p where p.case_id = ${caseId}
      and p.role = 'respondent' and p.served_at is not null) as "respondentServed",
    (select f.state from ${fastTracks} f where f.case_id = ${caseId}
      order by f.requested_at desc limit 1) as "fastTrack",
    (select coalesce(json_object_agg(action, times), '{}') from done
      where proceeding_id = ${id}) as taken,
    (select coalesce(array_agg(distinct p.procedure_key), '{}') from proceedings p
      where p.case_id = ${caseId} and p.id <> ${id} and p.phase <> 'closed') as "openElsewhere",
    (select coalesce(array_agg(distinct procedure_key || '/' || action), '{}') from done
      where proceeding_id <> ${id}) as "takenElsewhere"`;
}

/** A body that sent the case on and now owns this proceeding acts as its owner. */
function standingOf(
  actor: Actor,
  proceeding: ProceedingRow,
  row: FactRow | undefined,
): Standing | null {
  if (actor.kind === "system" || !row) return null;
  if (proceeding.organizationId === actor.organizationId) return "owner";
  if (row.referred && row.grants.length > 0) return "referrer";
  if (row.grants.includes("complainant")) return "complainant";
  return row.grants.includes("respondent") ? "respondent" : null;
}
