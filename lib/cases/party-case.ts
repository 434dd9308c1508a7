import { and, eq, gte, isNull, lte, sql } from "drizzle-orm";
import { parties } from "#db/schema/cases";
import { authorities } from "#db/schema/organizations";
import type { Transaction } from "#db/transaction";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { NotSeen } from "#lib/access/refusal";
import { shanghaiDate } from "#lib/calendar/plain-date";
import { audienceReaches, type PartyStanding } from "#lib/cases/audience-reaches";
import { type CaseFile, openCase } from "#lib/cases/open-case";
import { actionsOfParty } from "#lib/cases/party-scope";
import { standingIn } from "#lib/evidence/target";
import type { Lane } from "#lib/proceedings/lanes-of";

export type PartyCase = CaseFile & {
  standing: PartyStanding;
  /** What the actor's authority covers; null when it acts for itself. */
  scope: string[] | null;
};

/**
 * A case as one of its parties sees it: clocks that are not told to that side are left out, and
 * actions that an agent's authority does not cover are closed.
 * @param before the event number before which the timeline's page begins.
 * @throws NotSeen for everybody else; bodies have their desk.
 */
export async function partyCase(
  actor: MemberActor,
  caseId: string,
  before?: number,
): Promise<PartyCase> {
  const { standing, scope } = await acting(actor, async (tx) => {
    const found = await standingIn(tx, actor, caseId);
    if (found !== "complainant" && found !== "respondent") throw new NotSeen("case");
    return { standing: found, scope: await scopeOf(tx, actor, caseId) };
  });
  const file = await openCase(actor, caseId, { before });
  return { ...file, standing, scope, lanes: file.lanes.map((lane) => toldTo(lane)) };

  function toldTo(lane: Lane): Lane {
    return {
      ...lane,
      assignee: null,
      clocks: lane.clocks.filter(({ rule }) => rule && audienceReaches(rule.audience, standing)),
      open: actionsOfParty(lane.open, scope),
    };
  }
}

/** What an agent may do in this case for its holder: its live authorities, taken together. */
export async function scopeOf(
  tx: Transaction,
  actor: MemberActor,
  caseId: string,
): Promise<string[] | null> {
  const [agency] = await tx
    .select({ holderId: parties.organizationId })
    .from(parties)
    .where(and(eq(parties.caseId, caseId), eq(parties.agentOrganizationId, actor.organizationId)));
  if (!agency?.holderId || agency.holderId === actor.organizationId) return null;
  const today = shanghaiDate(actor.now);
  const [row] = await tx
    .select({
      scope: sql<
        string[]
      >`coalesce(array_agg(distinct covered) filter (where covered is not null), '{}')`,
    })
    .from(sql`${authorities}, unnest(${authorities.scope}) covered`)
    .where(
      and(
        eq(authorities.holderOrganizationId, agency.holderId),
        eq(authorities.agentOrganizationId, actor.organizationId),
        isNull(authorities.revokedAt),
        lte(authorities.validFrom, today),
        gte(authorities.validUntil, today),
      ),
    );
  return row?.scope ?? [];
}
