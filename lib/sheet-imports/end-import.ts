import { and, eq, isNull } from "drizzle-orm";
import { sheetImports } from "#db/schema/sheet-imports";
import { acting } from "#lib/access/act";
import type { SystemActor } from "#lib/access/actor";

/** `failed`: every attempt did · `sender-gone`: whoever sent it has left the seat or files no more */
export type StopReason = "failed" | "sender-gone";

/**
 * Keeps that an import has ended, and why if lines are left. One that ended before, or that was sent
 * anew meanwhile, stays as it is.
 */
export async function endImport(
  system: SystemActor,
  { id, sentAt }: { id: string; sentAt: Date | null },
  stoppedBecause: StopReason | null,
): Promise<void> {
  if (!sentAt) return;
  const its = and(eq(sheetImports.id, id), eq(sheetImports.sentAt, sentAt));
  await acting(system, (tx) =>
    tx
      .update(sheetImports)
      .set({ finishedAt: new Date(), stoppedBecause })
      .where(and(its, isNull(sheetImports.finishedAt))),
  );
}

/** Keeps that an import's job has failed for good. */
export function stopFailed(
  system: SystemActor,
  { importId, sentAt }: { importId: string; sentAt: string },
): Promise<void> {
  return endImport(system, { id: importId, sentAt: new Date(sentAt) }, "failed");
}
