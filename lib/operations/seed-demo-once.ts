import { eq } from "drizzle-orm";
import { installation } from "#db/schema/operations";
import { inTransaction } from "#db/transaction";
import { say, words } from "#lib/operations/terminal";

/** Writes the demonstration data unless this installation has it already. */
export async function seedDemoOnce(): Promise<void> {
  const [seeded] = await inTransaction({ kind: "system" }, (tx) =>
    tx.select().from(installation).where(eq(installation.key, "demo-data")),
  );
  if (seeded) return;
  say(words("seedingDemo"));
  const module = "#db/seed/demo";
  const found = await import(module).catch(absent);
  await found?.seedDemo();
}

function absent(error: NodeJS.ErrnoException) {
  if (error.code === "ERR_MODULE_NOT_FOUND" && error.message.includes("db/seed/demo.ts'"))
    return null;
  throw error;
}
