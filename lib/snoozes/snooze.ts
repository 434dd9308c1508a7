import { and, eq, isNull } from "drizzle-orm";
import { cases } from "#db/schema/cases";
import { snoozes } from "#db/schema/queue";
import type { Transaction } from "#db/transaction";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { newId } from "#lib/access/new-id";
import { NotSeen, Refusal } from "#lib/access/refusal";
import { findProceeding } from "#lib/proceedings/find-proceeding";
import { snoozeRefusal } from "#lib/snoozes/snooze-gate";

export type Snooze = {
  proceedingId: string;
  /** When it comes back at the latest; null: only news bring it back. */
  untilAt: Date | null;
  /** Whether anything new on the case's timeline brings it back before. */
  onNews: boolean;
};

export type MadeSnooze = { snoozeId: string; replacedId: string | null };

/**
 * Puts a proceeding aside: it leaves the actor's own lists and comes back by itself, at that moment,
 * with news, or when its limit has run out, whichever is first. Nobody else's list changes, and no
 * limit: it is no fact of the case. An earlier one of the actor's is replaced.
 * @returns the snooze's id, and that of the one it replaced.
 * @throws NotSeen, or Refusal `cases.notOwner`, `snoozes.closed`, `snoozes.overdue`, `snoozes.noEnd`,
 *   `snoozes.past`.
 */
export function snooze(actor: MemberActor, wanted: Snooze): Promise<MadeSnooze> {
  return acting(actor, async (tx) => {
    const proceeding = await findProceeding(tx, actor, wanted.proceedingId);
    const refused = snoozeRefusal(proceeding, actor);
    if (refused) throw new Refusal(refused);
    assertEnds(wanted, actor.now);
    const replacedId = await endLive(tx, actor, wanted.proceedingId);
    const snoozeId = newId();
    await tx.insert(snoozes).values({
      id: snoozeId,
      caseId: proceeding.caseId,
      proceedingId: proceeding.id,
      organizationId: actor.organizationId,
      personId: actor.personId,
      untilAt: wanted.untilAt,
      newsAfterSeq: wanted.onNews ? await headOf(tx, proceeding.caseId) : null,
      madeAt: actor.now,
    });
    return { snoozeId, replacedId };
  });
}

/**
 * Takes a snooze back: the one that it replaced holds again, as it was.
 * @throws NotSeen once it has ended or been replaced in its turn.
 */
export function takeBackSnooze(
  actor: MemberActor,
  made: MadeSnooze & { proceedingId: string },
): Promise<void> {
  return acting(actor, async (tx) => {
    const ended = await endLive(tx, actor, made.proceedingId);
    if (ended !== made.snoozeId) throw new NotSeen("snooze");
    if (made.replacedId === null) return;
    await tx
      .update(snoozes)
      .set({ endedAt: null })
      .where(and(eq(snoozes.id, made.replacedId), eq(snoozes.proceedingId, made.proceedingId)));
  });
}

/** Takes a proceeding back onto the actor's lists. @throws NotSeen for one that is not put aside. */
export function endSnooze(actor: MemberActor, proceedingId: string): Promise<void> {
  return acting(actor, async (tx) => {
    if (!(await endLive(tx, actor, proceedingId))) throw new NotSeen("snooze");
  });
}

function assertEnds({ untilAt, onNews }: Snooze, now: Date): void {
  if (untilAt === null && !onNews)
    throw new Refusal("checkAnswers", {}, { until: "snoozes.noEnd" });
  if (untilAt && untilAt <= now) throw new Refusal("checkAnswers", {}, { untilOn: "snoozes.past" });
}

/** @returns the id of the snooze that ended. */
async function endLive(
  tx: Transaction,
  actor: MemberActor,
  proceedingId: string,
): Promise<string | null> {
  const [ended] = await tx
    .update(snoozes)
    .set({ endedAt: actor.now })
    .where(
      and(
        eq(snoozes.personId, actor.personId),
        eq(snoozes.organizationId, actor.organizationId),
        eq(snoozes.proceedingId, proceedingId),
        isNull(snoozes.endedAt),
      ),
    )
    .returning({ id: snoozes.id });
  return ended?.id ?? null;
}

async function headOf(tx: Transaction, caseId: string): Promise<number> {
  const [kase] = await tx
    .select({ headSeq: cases.headSeq })
    .from(cases)
    .where(eq(cases.id, caseId));
  return kase!.headSeq;
}
