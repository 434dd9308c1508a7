import { and, eq, sql } from "drizzle-orm";
import { events } from "#db/schema/events";
import { fastTracks } from "#db/schema/proceedings";
import { referrals } from "#db/schema/referrals";
import type { Transaction } from "#db/transaction";
import type { MemberActor } from "#lib/access/actor";
import type { GateFacts } from "#lib/proceedings/gate";
import type { Standing } from "#lib/proceedings/procedure";
import { clocksOf, type StoredClock } from "#lib/proceedings/stored-clocks";

type ProceedingRow = { id: string; caseId: string; organizationId: string; state: string };

/** Gathers what the gate judges by, for one proceeding and one actor, as the actor sees them. */
export async function gateFacts(
  tx: Transaction,
  actor: MemberActor,
  proceeding: ProceedingRow,
  running?: StoredClock[],
): Promise<GateFacts> {
  const clocks = running ?? (await clocksOf(tx, [proceeding.id], "running"));
  const [row] = await tx.execute<FactRow>(factsQuery(actor, proceeding));
  return {
    state: proceeding.state,
    standing: standingOf(actor, proceeding, row?.grants ?? []),
    roles: actor.roles,
    ownershipChangeOpen: row?.ownershipChangeOpen ?? false,
    respondentServed: row?.respondentServed ?? false,
    fastTrack: row?.fastTrack ?? null,
    taken: row?.taken ?? {},
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
  ownershipChangeOpen: boolean;
  respondentServed: boolean;
  fastTrack: GateFacts["fastTrack"];
  taken: Record<string, number>;
} & Record<string, unknown>;

function factsQuery(actor: MemberActor, proceeding: ProceedingRow) {
  return sql`select
    (select coalesce(array_agg(distinct g.standing), '{}') from grants g
      where g.case_id = ${proceeding.caseId} and g.organization_id = ${actor.organizationId}
      and g.scope = 'whole' and g.ended_at is null) as grants,
    exists (select 1 from ${referrals} r where r.from_proceeding_id = ${proceeding.id}
      and r.kind in ('transfer', 'designate')
      and r.state in ('sent', 'delivered', 'acknowledged')) as "ownershipChangeOpen",
    exists (select 1 from parties p where p.case_id = ${proceeding.caseId}
      and p.role = 'respondent' and p.served_at is not null) as "respondentServed",
    (select f.state from ${fastTracks} f where f.case_id = ${proceeding.caseId}
      order by f.requested_at desc limit 1) as "fastTrack",
    (select coalesce(json_object_agg(t.action, t.times), '{}') from (
      select body::json #>> '{payload,action}' as action, count(*)::int as times
      from ${events} where ${and(
        eq(events.caseId, proceeding.caseId),
        eq(events.proceedingId, proceeding.id),
        eq(events.type, "action-taken"),
      )} group by 1) t) as taken`;
}

function standingOf(
  actor: MemberActor,
  proceeding: ProceedingRow,
  grants: readonly string[],
): Standing | null {
  if (proceeding.organizationId === actor.organizationId) return "owner";
  if (grants.includes("complainant")) return "complainant";
  return grants.includes("respondent") ? "respondent" : null;
}
