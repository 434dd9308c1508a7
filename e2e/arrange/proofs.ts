import { eq } from "drizzle-orm";
import { sessions } from "#db/schema/people";
import { inTransaction } from "#db/transaction";
import { lately } from "#lib/second-step/proved-lately";

/** So long ago did a person last prove who they are, on every device, that they are asked again. */
export async function provedLongAgo(personId: string): Promise<void> {
  const provedAt = new Date(Date.now() - lately - 1000);
  await inTransaction({ kind: "system" }, (tx) =>
    tx.update(sessions).set({ provedAt }).where(eq(sessions.personId, personId)),
  );
}
