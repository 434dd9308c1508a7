import { openFigures } from "#db/schema/open-figures";
import { inTransaction } from "#db/transaction";
import type { OpenFigures } from "#lib/open-figures/figures";

/** The last counting, with its moment; null before the first. */
export async function figuresNow(): Promise<{ countedAt: Date; figures: OpenFigures } | null> {
  const [row] = await inTransaction({ kind: "visitor" }, (tx) => tx.select().from(openFigures));
  return row ? { countedAt: row.countedAt, figures: row.content as OpenFigures } : null;
}
