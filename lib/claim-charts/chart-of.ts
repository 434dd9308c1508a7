import { and, desc, eq } from "drizzle-orm";
import { eventDisclosures, events } from "#db/schema/events";
import type { Transaction } from "#db/transaction";
import type { ChartRow } from "#lib/claim-charts/chart";

export type ClaimChart = {
  rows: ChartRow[];
  /** The number of the event that wrote it; 0 where there is none yet. */
  seq: number;
  writtenAt: Date | null;
};

/** The claim chart of a proceeding as last written; empty where there is none, or it is not seen. */
export async function chartOf(tx: Transaction, proceedingId: string): Promise<ClaimChart> {
  const [last] = await tx
    .select({ seq: events.seq, at: events.at, chart: eventDisclosures.value })
    .from(events)
    .innerJoin(
      eventDisclosures,
      and(eq(eventDisclosures.eventId, events.id), eq(eventDisclosures.field, "chart")),
    )
    .where(and(eq(events.proceedingId, proceedingId), eq(events.type, "claim-chart-written")))
    .orderBy(desc(events.seq))
    .limit(1);
  if (!last) return { rows: [], seq: 0, writtenAt: null };
  return { rows: JSON.parse(last.chart) as ChartRow[], seq: last.seq, writtenAt: last.at };
}
