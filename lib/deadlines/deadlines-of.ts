import { sql } from "drizzle-orm";
import { acting } from "#lib/access/act";
import { handlesCases, type MemberActor } from "#lib/access/actor";
import { endOfDayShanghai, type PlainDate, startOfDayShanghai } from "#lib/calendar/plain-date";
import { audienceReaches, type PartyStanding } from "#lib/cases/audience-reaches";
import { partyKinds } from "#lib/organizations/kinds";
import { procedureOf } from "#lib/procedures/registry";
import type { ClockRule } from "#lib/proceedings/procedure";
import { snoozeRefusal } from "#lib/snoozes/snooze-gate";
import { snoozesNow } from "#lib/snoozes/snoozed-now";
import type { Words } from "#lib/words";

export const mostDeadlines = 500;

export type Deadline = {
  clockId: string;
  proceedingId: string;
  caseId: string;
  number: string;
  title: string;
  procedureKey: string;
  organization: Words;
  assignee: string | null;
  key: string;
  dueOn: PlainDate;
  /** The first instant too late. */
  dueAt: Date;
  /** A year that it counts through has no announced holidays yet (预计). */
  expected: boolean;
  /** Whom the limit binds. */
  binds: ClockRule["binds"] | null;
  /** The actor has put its proceeding aside: until when at the latest, and whether news end that. */
  aside: { untilAt: Date | null; onNews: boolean } | null;
  /** Whether the actor may put its proceeding aside now. */
  maySnooze: boolean;
};

export type DeadlineWish = {
  /** The first and last day, plain dates in Asia/Shanghai; without a first one all that came before. */
  from?: PlainDate;
  to: PlainDate;
  /** Only what is assigned to the actor; a party's are all its own. */
  mine?: boolean;
  most?: number;
};

/**
 * The running limits that end within these days, the earliest first, at most 500: for a body those of
 * its own proceedings, for a party those that are told to its side. What the actor has put aside is
 * among them: no limit stops running for that.
 */
export async function deadlinesOf(actor: MemberActor, wish: DeadlineWish): Promise<Deadline[]> {
  const isParty = partyKinds.includes(actor.organizationKind);
  const since = wish.from && startOfDayShanghai(wish.from).toISOString();
  const rows = await acting(actor, (tx) =>
    tx.execute<Row>(sql`
      select k.id as "clockId", k.key, k.due_on::text as "dueOn", k.due_at as "dueAt", k.expected,
        p.id as "proceedingId", p.phase, p.organization_id as "organizationId",
        p.due_at as "nextDueAt", z.proceeding_id is not null as "isAside",
        z.until_at as "untilAt", z.on_news as "onNews", p.procedure_key as "procedureKey", c.id as "caseId", c.number, c.title, who.name as assignee,
        json_build_object('zh', o.name_zh, 'en', o.name_en) as organization, g.standing
      from grants g join cases c on c.id = g.case_id join proceedings p on p.case_id = c.id
      join clocks k on k.proceeding_id = p.id join organizations o on o.id = p.organization_id
      left join members m on m.id = p.assignee_member_id left join people who on who.id = m.person_id
      left join ${snoozesNow(actor)} z on z.proceeding_id = p.id
      where g.organization_id = ${actor.organizationId} and g.scope = 'whole' and g.ended_at is null
        and (g.ends_at is null or g.ends_at > now())
        and k.ended_at is null ${since ? sql`and k.due_at > ${since}` : sql``}
        and k.due_at <= ${endOfDayShanghai(wish.to).toISOString()}
        and ${isParty ? toldToParty(actor) : ownWork(actor, wish)}
      order by k.due_at, k.id limit ${wish.most ?? mostDeadlines}`),
  );
  const own = isParty ? rows.filter(isTold) : rows;
  return [...new Map(own.map((row) => [row.clockId, deadline(actor, row)])).values()];
}

type Row = Omit<Deadline, "dueAt" | "binds" | "aside" | "maySnooze"> & {
  dueAt: string;
  standing: string;
  phase: string;
  organizationId: string;
  /** When the earliest limit of the proceeding runs out. */
  nextDueAt: string | null;
  isAside: boolean;
  untilAt: string | null;
  onNews: boolean;
};

function deadline(actor: MemberActor, row: Row): Deadline {
  const { standing, phase, organizationId, nextDueAt, isAside, untilAt, onNews, ...told } = row;
  const dueAt = nextDueAt === null ? null : new Date(nextDueAt);
  const refused = snoozeRefusal({ phase, organizationId, dueAt }, actor);
  return {
    ...told,
    dueAt: new Date(row.dueAt),
    binds: ruleOf(row)?.binds ?? null,
    aside: isAside ? { untilAt: untilAt === null ? null : new Date(untilAt), onNews } : null,
    maySnooze: refused === null && handlesCases(actor),
  };
}

function ruleOf({ procedureKey, key }: Row): ClockRule | undefined {
  return procedureOf(procedureKey).clocks[key];
}

function isTold(row: Row): boolean {
  const audience = ruleOf(row)?.audience;
  return audience !== undefined && audienceReaches(audience, row.standing as PartyStanding);
}

function ownWork(actor: MemberActor, { mine }: DeadlineWish) {
  const assigned = mine ? sql`and p.assignee_member_id = ${actor.memberId}` : sql``;
  return sql`p.organization_id = ${actor.organizationId} ${assigned}`;
}

/** A proceeding of which nothing was told to the party's side has no dates for it either. */
function toldToParty(actor: MemberActor) {
  return sql`g.standing in ('complainant', 'respondent') and exists (select 1 from events e
    where e.case_id = c.id and e.proceeding_id = p.id
    and qiheng_audience_reaches(e.audience, e.visible_to, g.standing))
    and g.organization_id = ${actor.organizationId}`;
}
