import { and, count, desc, eq, gte, isNotNull, sql } from "drizzle-orm";
import { cases } from "#db/schema/cases";
import { satisfactionAnswers } from "#db/schema/satisfaction";
import { acting } from "#lib/access/act";
import { holds, type MemberActor } from "#lib/access/actor";
import { NotSeen } from "#lib/access/refusal";
import { type Level, levels } from "#lib/satisfaction/survey-gate";

/** What the actor's organization said of the proceedings of a case: level by proceeding. */
export async function ownAnswers(actor: MemberActor, caseId: string): Promise<Map<string, Level>> {
  const rows = await acting(actor, (tx) =>
    tx
      .select({ id: satisfactionAnswers.proceedingId, level: satisfactionAnswers.level })
      .from(satisfactionAnswers)
      .where(
        and(
          eq(satisfactionAnswers.caseId, caseId),
          eq(satisfactionAnswers.organizationId, actor.organizationId),
        ),
      ),
  );
  return new Map(rows.map(({ id, level }) => [id, level as Level]));
}

export type Satisfaction = {
  /** How many answers of each level, the best level first. */
  counts: { level: Level; count: number }[];
  answered: number;
  /** The latest remarks, at most twenty; never who wrote them. */
  remarks: { number: string; caseId: string; level: Level; comment: string; answeredAt: Date }[];
};

const days = 90;

/** What parties said of the actor's body within the last 90 days. @throws NotSeen but for its heads. */
export async function satisfactionWith(actor: MemberActor): Promise<Satisfaction> {
  if (!holds(actor, "head")) throw new NotSeen("satisfaction");
  const since = new Date(actor.now.getTime() - days * 86_400_000);
  const here = and(
    eq(satisfactionAnswers.bodyOrganizationId, actor.organizationId),
    gte(satisfactionAnswers.answeredAt, since),
  );
  const [given, remarks] = await acting(actor, (tx) =>
    Promise.all([
      tx
        .select({ level: satisfactionAnswers.level, count: count() })
        .from(satisfactionAnswers)
        .where(here)
        .groupBy(satisfactionAnswers.level),
      tx
        .select({
          number: cases.number,
          caseId: cases.id,
          level: sql<Level>`${satisfactionAnswers.level}`,
          comment: sql<string>`${satisfactionAnswers.comment}`,
          answeredAt: satisfactionAnswers.answeredAt,
        })
        .from(satisfactionAnswers)
        .innerJoin(cases, eq(cases.id, satisfactionAnswers.caseId))
        .where(and(here, isNotNull(satisfactionAnswers.comment)))
        .orderBy(desc(satisfactionAnswers.answeredAt))
        .limit(20),
    ]),
  );
  const counts = levels.map((level) => ({
    level,
    count: given.find((row) => row.level === level)?.count ?? 0,
  }));
  return { counts, answered: given.reduce((sum, row) => sum + row.count, 0), remarks };
}
