import { and, eq, isNull } from "drizzle-orm";
import { inboxMessages } from "#db/schema/inbox";
import type { Transaction } from "#db/transaction";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";

/** Who opens a case has read what the inbox says of it. */
export async function markCaseRead(
  tx: Transaction,
  actor: MemberActor,
  caseId: string,
): Promise<void> {
  await tx
    .update(inboxMessages)
    .set({ readAt: actor.now })
    .where(and(unreadIn(actor), eq(inboxMessages.caseId, caseId)));
}

/** Marks every message of the actor's seat as read. */
export async function markAllRead(actor: MemberActor): Promise<void> {
  await acting(actor, (tx) =>
    tx.update(inboxMessages).set({ readAt: actor.now }).where(unreadIn(actor)),
  );
}

function unreadIn({ personId, organizationId }: MemberActor) {
  return and(
    eq(inboxMessages.personId, personId),
    eq(inboxMessages.organizationId, organizationId),
    isNull(inboxMessages.readAt),
  );
}
