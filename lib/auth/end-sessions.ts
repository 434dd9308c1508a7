import { and, eq, isNull } from "drizzle-orm";
import { sessions } from "#db/schema/people";
import { inTransaction, type Transaction } from "#db/transaction";
import { hashOfHandle } from "#lib/auth/handle";

/** Signs out: the handle is worth nothing from now on, on every instance. Unknown ones are fine. */
export async function signOut(_visitor: null, { handle }: { handle: string }): Promise<void> {
  await inTransaction({ kind: "sign-in" }, (tx) =>
    tx
      .update(sessions)
      .set({ endedAt: new Date() })
      .where(and(eq(sessions.tokenHash, hashOfHandle(handle)), isNull(sessions.endedAt))),
  );
}

/** Ends every session of a person, on every device. */
export async function endSessionsOf(tx: Transaction, personId: string, now: Date): Promise<void> {
  await tx
    .update(sessions)
    .set({ endedAt: now })
    .where(and(eq(sessions.personId, personId), isNull(sessions.endedAt)));
}
