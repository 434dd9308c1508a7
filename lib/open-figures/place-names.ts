import { channels, regions } from "#db/schema/organizations";
import { inTransaction } from "#db/transaction";
import type { Words } from "#lib/words";

type Names = Record<string, Words>;

/** What channels (by their place) and regions (by their code) are called. */
export async function placeNames(): Promise<{ channels: Names; regions: Names }> {
  return inTransaction({ kind: "visitor" }, async (tx) => {
    const ways = await tx.select().from(channels);
    const places = await tx.select().from(regions);
    return {
      channels: named(ways.map((row) => ({ ...row, key: String(row.position) }))),
      regions: named(places.map((row) => ({ ...row, key: row.code }))),
    };
  });
}

function named(rows: readonly { key: string; nameZh: string; nameEn: string }[]): Names {
  return Object.fromEntries(
    rows.map(({ key, nameZh, nameEn }) => [key, { zh: nameZh, en: nameEn }]),
  );
}
