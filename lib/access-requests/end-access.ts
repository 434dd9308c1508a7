import { and, eq, isNull, sql } from "drizzle-orm";
import { z } from "zod";
import { accessAnswers } from "#db/schema/access-requests";
import { grants } from "#db/schema/cases";
import type { Transaction } from "#db/transaction";
import { acting } from "#lib/access/act";
import type { Actor, MemberActor, SystemActor } from "#lib/access/actor";
import { type AccessAnswer, assertAccessOpen, lockAnswer } from "#lib/access-requests/find-answer";
import { shanghaiDate } from "#lib/calendar/plain-date";
import type { AccessEnd } from "#lib/cases/event-types";
import { lockCase } from "#lib/cases/lock-case";
import { record } from "#lib/cases/record";

export const endAccessInput = z.object({
  answerId: z.uuid(),
  version: z.coerce.number().int(),
  reason: z.string().trim().min(1).max(2000),
});

/**
 * The holder takes back the sight that it gave, and says why. @throws NotSeen, or Refusal
 *   `cases.stalePage`, `access.closed`.
 */
export async function endAccess(
  actor: MemberActor,
  { answerId, version, reason }: z.infer<typeof endAccessInput>,
): Promise<void> {
  await acting(actor, async (tx) => {
    const answer = await lockAnswer(tx, actor, answerId);
    assertAccessOpen(actor, answer, "end", version);
    await end(tx, actor, answer, "holder", { reason, actor: actor.personName });
  });
}

const batch = 100;

/**
 * Ends the sight whose last day has passed, and the sight of bodies that have no open proceeding left
 * in the case for which they asked; at most 100 a round. What is found twice is ended once.
 * @returns how many were ended.
 */
export async function sweepAccess(actor: SystemActor): Promise<number> {
  const today = shanghaiDate(actor.now);
  const over = await acting(actor, (tx) =>
    tx.execute<{ id: string }>(sql`
      select a.id from access_answers a join access_requests r on r.id = a.request_id
      where a.state = 'granted' and (a.ends_on < ${today} or not ${handles})
      order by a.id limit ${batch}`),
  );
  for (const { id } of over) await endForCause(actor, id, today);
  return over.length;
}

const handles = sql`exists (select 1 from proceedings p where p.case_id = r.case_id
  and p.organization_id = a.from_organization_id and p.phase <> 'closed')`;

async function endForCause(actor: SystemActor, answerId: string, today: string) {
  await acting(actor, async (tx) => {
    const answer = await lockAnswer(tx, actor, answerId);
    if (answer.state !== "granted") return;
    await end(tx, actor, answer, answer.endsOn! < today ? "date" : "cause", {});
  });
}

async function end(
  tx: Transaction,
  actor: Actor,
  answer: AccessAnswer,
  because: AccessEnd,
  disclosures: Record<string, string>,
) {
  const kase = await lockCase(tx, actor, answer.caseId);
  const { id: answerId, fromOrganizationId, holderOrganizationId } = answer;
  await record(tx, actor, kase, {
    type: "access-ended",
    audience: "own",
    visibleTo: [holderOrganizationId],
    payload: { answerId, fromOrganizationId, holderOrganizationId, because },
    disclosures,
  });
  await tx
    .update(accessAnswers)
    .set({ state: "ended", endedAt: actor.now, version: answer.version + 1 })
    .where(eq(accessAnswers.id, answerId));
  await tx
    .update(grants)
    .set({ endedAt: actor.now })
    .where(and(eq(grants.cause, "access"), eq(grants.causeId, answerId), isNull(grants.endedAt)));
}
