import { eq } from "drizzle-orm";
import { regions } from "#db/schema/organizations";
import { acting } from "#lib/access/act";
import type { Actor } from "#lib/access/actor";
import type { Words } from "#lib/words";

/** What a region is called; a code that is not kept here (a foreign country) stands for itself. */
export function regionName(actor: Actor, code: string): Promise<Words> {
  return acting(actor, async (tx) => {
    const [row] = await tx.select().from(regions).where(eq(regions.code, code));
    return row ? { zh: row.nameZh, en: row.nameEn } : { zh: code, en: code };
  });
}
