import { and, eq, ne } from "drizzle-orm";
import { cases } from "#db/schema/cases";
import { proceedings } from "#db/schema/proceedings";
import type { Transaction } from "#db/transaction";
import { handlesCases, type MemberActor } from "#lib/access/actor";
import { Refusal } from "#lib/access/refusal";
import { seen } from "#lib/access/sight";
import { lockCase } from "#lib/cases/lock-case";
import type { LockedCase } from "#lib/cases/record";

/**
 * The id of the case with that number, as far as the actor sees it.
 * @throws Refusal `checkAnswers` at `number`: an unseen case and none are the same to the actor.
 */
export async function caseIdOf(
  tx: Transaction,
  actor: MemberActor,
  number: string,
): Promise<string> {
  const [row] = await tx
    .select({ id: cases.id })
    .from(cases)
    .where(and(eq(cases.number, number), seen(actor, cases.id)));
  if (!row) throw new Refusal("checkAnswers", {}, { number: "linkedCases.numberUnknown" });
  return row.id;
}

/**
 * Locks two cases for one command, always the lower id first: two such commands never wait for each
 * other in a circle. They come back in the order asked for. @throws NotSeen
 */
export async function lockBoth(
  tx: Transaction,
  actor: MemberActor,
  caseId: string,
  otherId: string,
): Promise<[LockedCase, LockedCase]> {
  const locked = new Map<string, LockedCase>();
  for (const id of [caseId, otherId].sort()) locked.set(id, await lockCase(tx, actor, id));
  return [locked.get(caseId)!, locked.get(otherId)!];
}

/**
 * Only who handles a case says what belongs to it.
 * @throws Refusal `closed.role-missing`, or `linkedCases.notHandled` without an open proceeding of
 *   the actor's organization in each of the cases.
 */
export async function assertHandles(
  tx: Transaction,
  actor: MemberActor,
  ...caseIds: string[]
): Promise<void> {
  if (!handlesCases(actor)) throw new Refusal("closed.role-missing");
  for (const caseId of caseIds) {
    const own = await tx
      .select({ id: proceedings.id })
      .from(proceedings)
      .where(
        and(
          eq(proceedings.caseId, caseId),
          eq(proceedings.organizationId, actor.organizationId),
          ne(proceedings.phase, "closed"),
        ),
      );
    if (own.length === 0) throw new Refusal("linkedCases.notHandled");
  }
}
