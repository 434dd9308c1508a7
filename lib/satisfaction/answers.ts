import { and, desc, eq, gte } from "drizzle-orm";
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
  const rows = await acting(actor, (tx) =>
    tx
      .select({
        number: cases.number,
        caseId: cases.id,
        level: satisfactionAnswers.level,
        comment: satisfactionAnswers.comment,
        answeredAt: satisfactionAnswers.answeredAt,
      })
      .from(satisfactionAnswers)
      .innerJoin(cases, eq(cases.id, satisfactionAnswers.caseId))
      .where(
        and(
          eq(satisfactionAnswers.bodyOrganizationId, actor.organizationId),
          gte(satisfactionAnswers.answeredAt, since),
        ),
      )
      .orderBy(desc(satisfactionAnswers.answeredAt)),
  );
  return {
    answered: rows.length,
    counts: levels.map((level) => ({
      level,
      count: rows.filter((row) => row.level === level).length,
    })),
    remarks: rows
      .flatMap(({ comment, level, ...row }) =>
        comment ? [{ ...row, comment, level: level as Level }] : [],
      )
      .slice(0, 20),
  };
}
