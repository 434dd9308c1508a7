import { and, asc, eq } from "drizzle-orm";
import { events } from "#db/schema/events";
import { inTransaction } from "#db/transaction";
import type { EventPayloads, EventType } from "#lib/cases/event-types";

/** The events of one type on a case's timeline, the oldest first, with what they say. */
export async function written<T extends EventType>(caseId: string, type: T) {
  const rows = await inTransaction({ kind: "system" }, (tx) =>
    tx
      .select()
      .from(events)
      .where(and(eq(events.caseId, caseId), eq(events.type, type)))
      .orderBy(asc(events.seq)),
  );
  return rows.map(({ body, ...row }) => ({
    ...row,
    payload: JSON.parse(body).payload as EventPayloads[T],
  }));
}
