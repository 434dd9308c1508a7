import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { caseLinks } from "#db/schema/linked-cases";
import type { Transaction } from "#db/transaction";
import { acting } from "#lib/access/act";
import { handlesCases, type MemberActor } from "#lib/access/actor";
import { NotSeen, Refusal } from "#lib/access/refusal";
import { record } from "#lib/cases/record";
import { lockBoth } from "#lib/linked-cases/both-cases";
import { type LinkKind, linkEnded } from "#lib/linked-cases/link-event";

export const endLinkInput = z.object({
  linkId: z.uuid(),
  reason: z.string().trim().min(1).max(2000),
});

/**
 * Ends a link, for joined cases 分开办理. What happened while it stood stays on both timelines; a
 * case that was split off stays a case of its own, so that link is never ended.
 *
 * @throws NotSeen, or Refusal `closed.role-missing`, `linkedCases.notYours` for a link that another
 *   organization made, `linkedCases.splitStays`, `linkedCases.ended`.
 */
export async function endLink(
  actor: MemberActor,
  { linkId, reason }: z.infer<typeof endLinkInput>,
): Promise<void> {
  await acting(actor, async (tx) => {
    const found = await findLink(tx, linkId);
    const [kase, other] = await lockBoth(tx, actor, found.caseId, found.otherCaseId);
    if (!handlesCases(actor)) throw new Refusal("closed.role-missing");
    if (found.madeByOrganizationId !== actor.organizationId)
      throw new Refusal("linkedCases.notYours");
    if (found.kind === "split") throw new Refusal("linkedCases.splitStays");
    const ended = await tx
      .update(caseLinks)
      .set({ endedAt: actor.now, endReason: reason })
      .where(and(eq(caseLinks.id, linkId), isNull(caseLinks.endedAt)))
      .returning({ id: caseLinks.id });
    if (ended.length === 0) throw new Refusal("linkedCases.ended");
    const link = { id: linkId, kind: found.kind as LinkKind, reason };
    await record(tx, actor, kase, linkEnded(actor, link, other));
    await record(tx, actor, other, linkEnded(actor, link, kase));
  });
}

/** Row-level security shows a link only to who sees both cases. */
async function findLink(tx: Transaction, linkId: string) {
  const [row] = await tx.select().from(caseLinks).where(eq(caseLinks.id, linkId));
  if (!row) throw new NotSeen("link");
  return row;
}
