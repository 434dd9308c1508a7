import { sql } from "drizzle-orm";
import { inTransaction } from "#db/transaction";

/** Counts over all cases; nothing in them points to one. */
export type HomeFigures = {
  filed: number;
  open: number;
  concluded: number;
  bodies: number;
  /** Calendar days from opening to closing; null while nothing is closed. */
  medianDays: number | null;
};

/** The open figures of this installation at this moment. One statement. */
export async function homeFigures(): Promise<HomeFigures> {
  const [row] = await inTransaction({ kind: "visitor" }, (tx) =>
    tx.execute<Record<string, string | null>>(sql`select * from qiheng_open_figures()`),
  );
  const median = row?.median_days;
  return {
    filed: Number(row?.filed ?? 0),
    open: Number(row?.open_proceedings ?? 0),
    concluded: Number(row?.concluded ?? 0),
    bodies: Number(row?.bodies ?? 0),
    medianDays: median == null ? null : Math.round(Number(median) * 10) / 10,
  };
}
