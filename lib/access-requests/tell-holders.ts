import { and, eq, sql } from "drizzle-orm";
import { accessAnswers } from "#db/schema/access-requests";
import { events } from "#db/schema/events";
import type { Transaction } from "#db/transaction";
import { acting } from "#lib/access/act";
import type { SystemActor } from "#lib/access/actor";
import { lockCase } from "#lib/cases/lock-case";
import { record } from "#lib/cases/record";

/**
 * Writes into every case that was asked for that it was, for its holder alone to read. Doing it again
 * changes nothing.
 */
export async function tellHolders(actor: SystemActor, requestId: string): Promise<void> {
  const asked = await acting(actor, (tx) =>
    tx.select().from(accessAnswers).where(eq(accessAnswers.requestId, requestId)),
  );
  for (const answer of asked)
    await acting(actor, async (tx) => {
      const kase = await lockCase(tx, actor, answer.caseId);
      if (await isTold(tx, answer.caseId, answer.id)) return;
      const { id: answerId, fromOrganizationId, holderOrganizationId } = answer;
      await record(tx, actor, kase, {
        type: "access-asked",
        audience: "own",
        visibleTo: [holderOrganizationId],
        payload: { answerId, fromOrganizationId, holderOrganizationId },
      });
    });
}

// The caller holds the lock on the case, so two workers cannot both find nothing.
async function isTold(tx: Transaction, caseId: string, answerId: string): Promise<boolean> {
  const rows = await tx
    .select({ id: events.id })
    .from(events)
    .where(
      and(
        eq(events.caseId, caseId),
        eq(events.type, "access-asked"),
        sql`${events.body}::json #>> '{payload,answerId}' = ${answerId}`,
      ),
    );
  return rows.length > 0;
}
