import { and, isNull, type SQL } from "drizzle-orm";
import { notices } from "#db/schema/notices";
import type { Transaction } from "#db/transaction";
import type { MemberActor } from "#lib/access/actor";
import { type LockedCase, record } from "#lib/cases/record";
import type { NoticeAddressee } from "#lib/notices/notice-kinds";

/**
 * Writes down that documents have reached their addressee, each once: the lock on the case lets only the
 * first of two readers be the first. The caller has asked whether the actor is their addressee.
 */
export async function writeService(
  tx: Transaction,
  actor: MemberActor,
  kase: LockedCase,
  which: SQL,
): Promise<void> {
  const served = await tx
    .update(notices)
    .set({ openedAt: actor.now, openedByPersonId: actor.personId })
    .where(and(which, isNull(notices.openedAt)))
    .returning();
  for (const { id, number, title, addressee, proceedingId } of served)
    await record(tx, actor, kase, {
      type: "notice-opened",
      audience: addressee === "body" ? "organizations" : (addressee as NoticeAddressee),
      proceedingId,
      payload: { noticeId: id, number },
      disclosures: { title, actor: actor.personName },
    });
}
