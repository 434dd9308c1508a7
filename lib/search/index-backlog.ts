import { and, eq, isNull, sql } from "drizzle-orm";
import { eventDisclosures, events } from "#db/schema/events";
import { evidence } from "#db/schema/evidence";
import { caseKeys, caseTexts, searchBacklog } from "#db/schema/search";
import type { Transaction } from "#db/transaction";
import { acting } from "#lib/access/act";
import type { SystemActor } from "#lib/access/actor";
import { indexCase } from "#lib/search/index-case";
import { indexEvents } from "#lib/search/index-events";
import { indexEvidence } from "#lib/search/index-evidence";

const batch = 200;

/**
 * Puts cases that were there before the index was into it, at most 200 a round, each in a transaction
 * of its own. Doing it again changes nothing. @returns how many were done.
 */
export async function indexBacklog(actor: SystemActor): Promise<number> {
  const waiting = await acting(actor, (tx) => tx.select().from(searchBacklog).limit(batch));
  for (const { caseId } of waiting) await acting(actor, (tx) => indexAnew(tx, caseId));
  return waiting.length;
}

async function indexAnew(tx: Transaction, caseId: string) {
  await tx.execute(sql`select 1 from cases where id = ${caseId} for update`);
  await tx.delete(caseKeys).where(eq(caseKeys.caseId, caseId));
  await tx.delete(caseTexts).where(eq(caseTexts.caseId, caseId));
  await indexCase(tx, caseId);
  await indexEvents(tx, caseId, await eventsOf(tx, caseId));
  const files = await tx
    .select()
    .from(evidence)
    .where(and(eq(evidence.caseId, caseId), isNull(evidence.removedAt)));
  await indexEvidence(tx, caseId, files);
  await tx.delete(searchBacklog).where(eq(searchBacklog.caseId, caseId));
}

function eventsOf(tx: Transaction, caseId: string) {
  return tx
    .select({
      id: events.id,
      type: events.type,
      audience: events.audience,
      visibleTo: events.visibleTo,
      actorOrganizationId: events.actorOrganizationId,
      payload: sql<unknown>`${events.body}::json -> 'payload'`,
      disclosures: sql<
        Record<string, string>
      >`(select coalesce(json_object_agg(d.field, d.value), '{}')
        from ${eventDisclosures} d where d.event_id = ${events.id})`,
    })
    .from(events)
    .where(eq(events.caseId, caseId))
    .orderBy(events.seq);
}
