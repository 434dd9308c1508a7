import { sql } from "drizzle-orm";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { entriesOf, type TimelineEntry } from "#lib/timeline/timeline-for";

export type SentMessage = Extract<TimelineEntry, { type: "message-sent" }>;

export const mostMessages = 50;

/** What was written between the bodies and the actor's side of a case, oldest first; the last fifty. */
export async function messagesOf(actor: MemberActor, caseId: string): Promise<SentMessage[]> {
  const found = await acting(actor, (tx) =>
    entriesOf(tx, actor, sql`e.case_id = ${caseId} and e.type = 'message-sent'`, mostMessages),
  );
  return found.reverse() as SentMessage[];
}
