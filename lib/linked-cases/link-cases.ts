import { and, eq, isNull, or } from "drizzle-orm";
import { z } from "zod";
import { caseLinks } from "#db/schema/linked-cases";
import type { Transaction } from "#db/transaction";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { newId } from "#lib/access/new-id";
import { Refusal } from "#lib/access/refusal";
import { record } from "#lib/cases/record";
import { assertHandles, caseIdOf, lockBoth } from "#lib/linked-cases/both-cases";
import { linked } from "#lib/linked-cases/link-event";
import { isBodyBeside } from "#lib/referrals/may-send";

/**
 * 关联: for the own body's eyes. 重复: the same, for a case that says again what the other one says.
 * 并案: handled together, the first case leads, the parties are told.
 */
export const linkKinds = ["related", "duplicate", "joined"] as const;

export const linkCasesInput = z.object({
  caseId: z.uuid(),
  number: z.string().trim().toUpperCase().min(1).max(40),
  kind: z.enum(linkKinds),
  reason: z.string().trim().min(1).max(2000),
});

/**
 * Links the case to another. Nothing moves: both keep their numbers, timelines, parties and
 * everybody's sight. To be handled together both must be in the actor's hands; for the own body's
 * eyes it is enough to have been let into the other one.
 *
 * @returns the link's id.
 * @throws NotSeen, or Refusal `checkAnswers` (unknown number), `closed.role-missing`,
 *   `linkedCases.notHandled`, `linkedCases.itself`, `linkedCases.alreadyLinked`.
 */
export async function linkCases(
  actor: MemberActor,
  wanted: z.infer<typeof linkCasesInput>,
): Promise<string> {
  return acting(actor, async (tx) => {
    const otherId = await caseIdOf(tx, actor, wanted.number);
    if (otherId === wanted.caseId) throw new Refusal("linkedCases.itself");
    const [kase, other] = await lockBoth(tx, actor, wanted.caseId, otherId);
    await assertMayTie(tx, actor, wanted.kind, kase.id, other.id);
    await assertNotLinked(tx, kase.id, other.id);
    const { kind, reason } = wanted;
    const id = newId();
    await tx.insert(caseLinks).values({
      id,
      caseId: kase.id,
      otherCaseId: other.id,
      kind,
      reason,
      madeByOrganizationId: actor.organizationId,
      madeByPersonId: actor.personId,
      madeAt: actor.now,
    });
    await record(tx, actor, kase, linked(actor, { id, kind, reason, leads: true }, other));
    await record(tx, actor, other, linked(actor, { id, kind, reason, leads: false }, kase));
    return id;
  });
}

async function assertMayTie(
  tx: Transaction,
  actor: MemberActor,
  kind: (typeof linkKinds)[number],
  caseId: string,
  otherId: string,
): Promise<void> {
  await assertHandles(tx, actor, caseId);
  if (kind !== "joined" && (await isBodyBeside(tx, actor, otherId))) return;
  await assertHandles(tx, actor, otherId);
}

async function assertNotLinked(tx: Transaction, caseId: string, otherId: string): Promise<void> {
  const between = (a: string, b: string) =>
    and(eq(caseLinks.caseId, a), eq(caseLinks.otherCaseId, b));
  const live = await tx
    .select({ id: caseLinks.id })
    .from(caseLinks)
    .where(and(isNull(caseLinks.endedAt), or(between(caseId, otherId), between(otherId, caseId))));
  if (live.length > 0) throw new Refusal("linkedCases.alreadyLinked");
}
