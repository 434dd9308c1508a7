import { sql } from "drizzle-orm";
import type { Viewer } from "#db/transaction";
import { inTransaction } from "#db/transaction";
import { toldToOrganization } from "#lib/webhooks/told-to-organization";

type Told = { caseId: string; caseNumber: string; seq: number; eventType: string; at: string };

/**
 * What is told of an event: ids only, nothing personal; the receiver asks the API for more. Whether the
 * organization may see the event is asked now, by row-level security as well.
 * @returns the body to send; null when it may not, any more or ever.
 */
export async function composeEvent(
  organizationId: string,
  eventId: string,
): Promise<string | null> {
  // The organization itself looks, and none of its people.
  const viewer: Viewer = { kind: "member", organizationId, personId: "" };
  const [told] = await inTransaction(viewer, (tx) =>
    tx.execute<Told>(sql`
      select e.case_id as "caseId", c.number as "caseNumber", e.seq, e.type as "eventType", e.at
      from events e join cases c on c.id = e.case_id
      where e.id = ${eventId} and ${toldToOrganization(sql`${organizationId}::uuid`)}`),
  );
  if (!told) return null;
  const at = new Date(told.at).toISOString();
  return JSON.stringify({ type: "case.event", timestamp: at, data: { ...told, at } });
}

/** What a test tells. */
export function composeTest(queuedAt: Date): string {
  return JSON.stringify({ type: "webhook.test", timestamp: queuedAt.toISOString(), data: {} });
}
