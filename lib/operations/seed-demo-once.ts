import { eq } from "drizzle-orm";
import { installation } from "#db/schema/operations";
import { seedDemo } from "#db/seed/demo";
import { inTransaction } from "#db/transaction";
import { systemActor } from "#lib/access/actor";
import { makeCheckpoint } from "#lib/checkpoints/make-checkpoint";
import { say, words } from "#lib/operations/terminal";

/** Writes the demonstration data, with a checkpoint over it, unless this installation has it already. */
export async function seedDemoOnce(): Promise<void> {
  const [seeded] = await inTransaction({ kind: "system" }, (tx) =>
    tx.select().from(installation).where(eq(installation.key, "demo-data")),
  );
  if (seeded) return;
  say(words("seedingDemo"));
  await seedDemo();
  await makeCheckpoint(systemActor("checkpoint-signing"));
}
