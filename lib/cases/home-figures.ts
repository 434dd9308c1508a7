import { sql } from "drizzle-orm";
import { inTransaction } from "#db/transaction";

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

let last: { at: number; figures: Promise<HomeFigures> } | undefined;

/**
 * The open figures of this installation, at most a minute old: counting reads every case, and anybody
 * may ask for the page that shows them.
 */
export async function homeFigures(): Promise<HomeFigures> {
  const now = Date.now();
  if (last && now - last.at < shownFor) return last.figures;
  const figures = countHomeFigures();
  last = { at: now, figures };
  figures.catch(() => {
    if (last?.figures === figures) last = undefined;
  });
  return figures;
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
