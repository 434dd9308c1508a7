import { eq } from "drizzle-orm";
import { organizations } from "#db/schema/organizations";
import { inTransaction } from "#db/transaction";
import type { Words } from "#lib/words";

export type Known = { id: string; name: Words; creditCode: string | null };

/** An organization of the base or the demonstration data, by its key. */
export async function organizationOf(key: string): Promise<Known> {
  return inTransaction({ kind: "system" }, async (tx) => {
    const [row] = await tx.select().from(organizations).where(eq(organizations.key, key));
    if (!row) throw new Error(`there is no organization ${key}`);
    const { id, nameZh: zh, nameEn: en, creditCode } = row;
    return { id, name: { zh, en }, creditCode };
  });
}
