import { type SQL, sql } from "drizzle-orm";
import type { Transaction } from "#db/transaction";
import { acting } from "#lib/access/act";
import { holds, type MemberActor } from "#lib/access/actor";
import { NotSeen } from "#lib/access/refusal";
import { groupEnds } from "#lib/queue/group-ends";
import { ownAndSeen } from "#lib/queue/view-condition";
import { foldLoads, type LoadLine, type StateLoad } from "#lib/stage-loads/fold-loads";
import { loadCalendar } from "#lib/working-days/load-calendar";

export type StageLoads = {
  /** The actor's own organization, by officer. */
  officers: LoadLine[];
  /** The bodies whose cases the actor's organization supervises; none for any other. */
  bodies: LoadLine[];
};

/**
 * How much lies where: for the head of an organization by officer and stage, for a supervising one
 * by body and stage. Counts only, of what the actor sees. @throws NotSeen for anybody else.
 */
export function stageLoads(actor: MemberActor, language: "zh" | "en"): Promise<StageLoads> {
  if (!seesLoads(actor)) throw new NotSeen("board");
  return acting(actor, async (tx) => {
    const { soon } = groupEnds(actor.now, await loadCalendar(tx));
    const [officers, bodies] = await Promise.all([
      loads(tx, actor, soon, byOfficer(actor)),
      loads(tx, actor, soon, byBody(actor, language)),
    ]);
    return { officers, bodies };
  });
}

/** Heads, and whoever handles cases at a coordinating office: to look over them is its work. */
export function seesLoads(actor: MemberActor): boolean {
  const coordinates = actor.organizationKind === "coordination-office";
  return holds(actor, "head") || (coordinates && holds(actor, "officer"));
}

type Grouping = { id: SQL; name: SQL; from: SQL; where: SQL };

async function loads(tx: Transaction, actor: MemberActor, soon: Date, grouping: Grouping) {
  const { id, name, from, where } = grouping;
  const now = actor.now.toISOString();
  const rows = await tx.execute<StateLoad>(sql`select ${id} as id, ${name} as name,
      p.procedure_key as "procedureKey", p.state, count(*)::int as count,
      count(*) filter (where p.due_at <= ${now})::int as overdue,
      count(*) filter (where p.due_at > ${now} and p.due_at <= ${soon.toISOString()})::int as soon
    from proceedings p ${from} where p.phase <> 'closed' and ${where}
    group by 1, 2, 3, 4 order by 2, 1, 3, 4`);
  return foldLoads(rows);
}

function byOfficer(actor: MemberActor): Grouping {
  return {
    id: sql`p.assignee_member_id`,
    name: sql`who.name`,
    from: sql`left join members m on m.id = p.assignee_member_id
      left join people who on who.id = m.person_id`,
    where: ownAndSeen(actor),
  };
}

function byBody(actor: MemberActor, language: "zh" | "en"): Grouping {
  return {
    id: sql`p.organization_id`,
    name: language === "zh" ? sql`o.name_zh` : sql`o.name_en`,
    from: sql`join organizations o on o.id = p.organization_id`,
    where: sql`exists (select 1 from grants g where g.case_id = p.case_id
      and g.organization_id = ${actor.organizationId} and g.scope = 'whole'
      and g.standing = 'supervisor' and g.ended_at is null
      and (g.ends_at is null or g.ends_at > now()))`,
  };
}
