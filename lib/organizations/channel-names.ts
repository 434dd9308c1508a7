import { channels } from "#db/schema/organizations";
import type { Transaction } from "#db/transaction";
import type { Words } from "#lib/words";

/** The names of the seven channels, by key. */
export async function channelNames(tx: Transaction): Promise<Record<string, Words>> {
  const rows = await tx.select().from(channels);
  return Object.fromEntries(
    rows.map(({ key, nameZh, nameEn }) => [key, { zh: nameZh, en: nameEn }]),
  );
}
