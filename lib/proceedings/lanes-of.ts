import { and, asc, eq, type SQL, sql } from "drizzle-orm";
import { organizations } from "#db/schema/organizations";
import { members, people } from "#db/schema/people";
import { proceedings } from "#db/schema/proceedings";
import type { Transaction } from "#db/transaction";
import type { MemberActor } from "#lib/access/actor";
import { seen } from "#lib/access/sight";
import { procedureOf } from "#lib/procedures/registry";
import type { Proceeding } from "#lib/proceedings/find-proceeding";
import { type ClosedBecause, gate } from "#lib/proceedings/gate";
import { gateFacts } from "#lib/proceedings/gate-facts";
import type { ClockRule, Procedure, StateRule } from "#lib/proceedings/procedure";
import { proposedAction } from "#lib/proceedings/proposed-action";
import { clocksOf, type StoredClock } from "#lib/proceedings/stored-clocks";
import { toldState } from "#lib/proceedings/told-state";
import type { Words } from "#lib/words";

export type LaneClock = StoredClock & { rule: ClockRule | undefined };

/** One proceeding of a case with its clocks, and what the gate says of its actions to this actor. */
export type Lane = {
  proceeding: Proceeding;
  procedure: Procedure;
  stateRule: StateRule | undefined;
  organization: Words;
  assignee: string | null;
  /** The actor's organization owns it. */
  own: boolean;
  /** Running ones first, by due date; then those that ended, the latest first. */
  clocks: LaneClock[];
  open: string[];
  closed: { action: string; because: ClosedBecause }[];
  /** What the law expects of the owner now, each with the clock whose running out says so. */
  proposed: { action: string; clock: string }[];
};

/** The proceedings of a case as the actor sees them: its own first, then by when they opened. */
export async function lanesOf(
  tx: Transaction,
  actor: MemberActor,
  caseId: string,
): Promise<Lane[]> {
  const rows = await tx
    .select({
      proceeding: proceedings,
      organization: sql<Words>`json_build_object('zh', ${organizations.nameZh}, 'en', ${organizations.nameEn})`,
      assignee: people.name,
    })
    .from(proceedings)
    .innerJoin(organizations, eq(organizations.id, proceedings.organizationId))
    .leftJoin(members, eq(members.id, proceedings.assigneeMemberId))
    .leftJoin(people, eq(people.id, members.personId))
    .where(
      and(eq(proceedings.caseId, caseId), seen(actor, proceedings.caseId), told(actor, caseId)),
    )
    .orderBy(asc(proceedings.openedAt), asc(proceedings.id));
  const clocks = await clocksOf(
    tx,
    rows.map(({ proceeding }) => proceeding.id),
  );
  const lanes = await Promise.all(rows.map((row) => laneOf(tx, actor, row, clocks)));
  return lanes.sort((a, b) => rankOf(a) - rankOf(b));
}

/**
 * A party knows of a proceeding once something of it was told to its side: an order that is asked
 * for behind a respondent's back stays there until it is served. Bodies are told of every one.
 */
function told(actor: MemberActor, caseId: string): SQL {
  return sql`exists (select 1 from grants g where g.case_id = ${caseId}
    and g.organization_id = ${actor.organizationId} and g.scope = 'whole' and g.ended_at is null
    and (g.ends_at is null or g.ends_at > now())
    and (g.standing in ('body', 'supervisor') or exists (select 1 from events e
      where e.case_id = ${caseId} and e.proceeding_id = ${proceedings.id}
      and qiheng_audience_reaches(e.audience, e.visible_to, g.standing))))`;
}

type Row = { proceeding: Proceeding; organization: Words; assignee: string | null };

async function laneOf(
  tx: Transaction,
  actor: MemberActor,
  row: Row,
  all: StoredClock[],
): Promise<Lane> {
  const { proceeding } = row;
  const procedure = procedureOf(proceeding.procedureKey);
  const clocks = all.filter((clock) => clock.proceedingId === proceeding.id);
  const running = clocks.filter((stored) => stored.clock.endedAt === undefined);
  const facts = await gateFacts(tx, actor, proceeding, running);
  const verdicts = Object.keys(procedure.actions).map((action) => ({
    action,
    verdict: gate(procedure, action, facts),
  }));
  const isParty = facts.standing === "complainant" || facts.standing === "respondent";
  const state = isParty ? toldState(procedure, proceeding.state) : proceeding.state;
  return {
    ...row,
    proceeding: { ...proceeding, state },
    procedure,
    stateRule: procedure.states[state],
    own: proceeding.organizationId === actor.organizationId,
    clocks: clocks
      .map((stored) => ({ ...stored, rule: procedure.clocks[stored.key] }))
      .sort(byUrgency),
    open: verdicts.filter(({ verdict }) => verdict.open).map(({ action }) => action),
    closed: verdicts.flatMap(({ action, verdict }) =>
      verdict.open ? [] : [{ action, because: verdict.because }],
    ),
    proposed: running.flatMap((stored) => {
      const action = proposedAction(procedure, proceeding.state, stored, actor.now);
      return action ? [{ action, clock: stored.key }] : [];
    }),
  };
}

function rankOf({ own, proceeding }: Lane): number {
  return (own ? 0 : 1) + (proceeding.phase === "closed" ? 2 : 0);
}

function byUrgency(a: StoredClock, b: StoredClock): number {
  const [endA, endB] = [a.clock.endedAt, b.clock.endedAt];
  if (endA && endB) return +endB - +endA;
  if (endA || endB) return endA ? 1 : -1;
  return +(a.dueAt ?? Number.MAX_SAFE_INTEGER) - +(b.dueAt ?? Number.MAX_SAFE_INTEGER);
}
