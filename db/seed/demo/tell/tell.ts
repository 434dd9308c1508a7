import { eq } from "drizzle-orm";
import { events } from "#db/schema/events";
import type { Cast } from "#db/seed/demo/cast/gather";
import type { Tale } from "#db/seed/demo/scenes/tale";
import { perform } from "#db/seed/demo/tell/perform";
import { inTransaction } from "#db/transaction";
import type { EventType } from "#lib/cases/event-types";

/**
 * Performs a tale's steps, each by the command that a user would give, at its moment. How far it
 * was told before is read from the case's own timeline: every step leaves one headline there.
 */
export async function tell(tale: Tale, caseId: string, cast: Cast): Promise<void> {
  const told = await headlines(caseId);
  for (const [index, scheduled] of tale.schedule.steps.entries()) {
    if (index < told) continue;
    await perform(scheduled, { tale, caseId, cast, index }).catch((error: unknown) => {
      throw new Error(`${tale.key} (${tale.story}), step ${index} ${JSON.stringify(scheduled)}`, {
        cause: error,
      });
    });
  }
}

const headlineTypes: readonly EventType[] = [
  "action-taken",
  "assigned",
  "note-written",
  "evidence-added",
  "referral-sent",
  "referral-delivered",
  "referral-acknowledged",
  "referral-accepted",
  "referral-returned",
  "referral-revoked",
  "referral-designated",
];

/** Steps told so far. The question to the coordinator is asked by a return, not by a step. */
async function headlines(caseId: string): Promise<number> {
  const rows = await inTransaction({ kind: "system" }, (tx) =>
    tx
      .select({ type: events.type, body: events.body })
      .from(events)
      .where(eq(events.caseId, caseId)),
  );
  return rows.filter(({ type, body }) => {
    const isQuestion = type === "referral-sent" && JSON.parse(body).payload.kind === "designate";
    return headlineTypes.includes(type as EventType) && !isQuestion;
  }).length;
}
