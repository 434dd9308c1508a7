import { and, eq, isNotNull } from "drizzle-orm";
import { authenticators } from "#db/schema/people";
import type { Transaction } from "#db/transaction";

/** Takes a person's second step away. @returns whether there was one in use. */
export async function takeAway(tx: Transaction, personId: string): Promise<boolean> {
  const gone = await tx
    .update(authenticators)
    .set({ salt: null, confirmedAt: null, nextSalt: null })
    .where(and(eq(authenticators.personId, personId), isNotNull(authenticators.salt)))
    .returning({ personId: authenticators.personId });
  return gone.length > 0;
}
