import { sql } from "drizzle-orm";
import { inTransaction } from "#db/transaction";
import { log } from "#lib/operations/log";

/** Counts over all cases; nothing in them points to one. */
export type HomeFigures = {
  countedAt: Date;
  filed: number;
  open: number;
  concluded: number;
  bodies: number;
  /** Calendar days from opening to closing; null while nothing is closed. */
  medianDays: number | null;
};

/** How long counted figures are shown before they are counted anew, in milliseconds. */
const shownFor = 60_000;

// Next bundles this module several times within one process; what was counted must be one.
const kept = globalThis as typeof globalThis & {
  qihengHomeFigures?: HomeFigures;
  qihengHomeCounting?: Promise<HomeFigures>;
};

/**
 * The open figures of this installation, with the moment at which they were counted. Counting reads
 * every case, and anybody may ask for the page that shows them: so it is done as a web process starts
 * and then at most once a minute, and nobody waits for it who comes later than the first count.
 */
export async function homeFigures(): Promise<HomeFigures> {
  const shown = kept.qihengHomeFigures;
  if (shown && Date.now() - shown.countedAt.getTime() < shownFor) return shown;
  kept.qihengHomeCounting ??= countHomeFigures().finally(() => {
    kept.qihengHomeCounting = undefined;
  });
  const anew = kept.qihengHomeCounting.then((figures) => {
    kept.qihengHomeFigures = figures;
    return figures;
  });
  if (!shown) return anew;
  anew.catch((error) => log.warn({ err: error }, "open figures could not be counted"));
  return shown;
}

/** The same at this moment. One statement. */
export async function countHomeFigures(): Promise<HomeFigures> {
  const countedAt = new Date();
  const [row] = await inTransaction({ kind: "visitor" }, (tx) =>
    tx.execute<Record<string, string | null>>(sql`select * from qiheng_open_figures()`),
  );
  const median = row?.median_days;
  return {
    countedAt,
    filed: Number(row?.filed ?? 0),
    open: Number(row?.open_proceedings ?? 0),
    concluded: Number(row?.concluded ?? 0),
    bodies: Number(row?.bodies ?? 0),
    medianDays: median == null ? null : Math.round(Number(median) * 10) / 10,
  };
}
