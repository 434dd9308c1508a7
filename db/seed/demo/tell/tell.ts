import { eq } from "drizzle-orm";
import { events } from "#db/schema/events";
import type { Cast } from "#db/seed/demo/cast/gather";
import type { Tale } from "#db/seed/demo/scenes/tale";
import { proceedingsOf, type Told } from "#db/seed/demo/tell/find";
import { perform } from "#db/seed/demo/tell/perform";
import { inTransaction, type Transaction } from "#db/transaction";
import type { EventType } from "#lib/cases/event-types";
import { procedureFor } from "#lib/procedures/registry";

/**
 * Performs a tale's steps, each by the command that a user would give, at its moment. How far it
 * was told before is read from the case's own timeline: every step leaves one headline there.
 * @throws when the rules led elsewhere than the tale says, or a command refuses.
 */
export async function tell(tale: Tale, caseId: string, cast: Cast): Promise<void> {
  const read = (tx: Transaction) => proceedingsOf(tx, caseId, cast);
  const before = await inTransaction({ kind: "system" }, async (tx) => ({
    told: await headlines(tx, caseId),
    lanes: await read(tx),
  }));
  let { lanes } = before;
  holdToRoute(tale, before.told, lanes[0]);
  for (const [index, scheduled] of tale.schedule.steps.entries()) {
    if (index < before.told) continue;
    await perform(scheduled, { tale, caseId, cast, index, lanes }).catch((error: unknown) => {
      throw new Error(`${tale.key} (${tale.story}), step ${index} ${JSON.stringify(scheduled)}`, {
        cause: error,
      });
    });
    const { do: done } = scheduled.step;
    // What one proceeding does may move the case's others.
    if (done === "accept" || done === "designate" || (done === "act" && lanes.length > 1))
      lanes = await inTransaction({ kind: "system" }, read);
  }
}

/** Before anything else happened a case must be where its tale expects the rules to send it. */
function holdToRoute({ key, complaint }: Tale, told: number, opened: Told | undefined) {
  const { lead, competence } = complaint;
  if (opened?.table === procedureFor(competence).key && (told > 0 || opened.owner === lead)) return;
  throw new Error(`${key}: expected ${lead} for ${competence}, found ${JSON.stringify(opened)}`);
}

const headlineTypes: readonly EventType[] = [
  "action-taken",
  "action-followed",
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

/**
 * Steps told so far. The question to the coordinator is asked by a return, not by a step; and what
 * one proceeding heard of another is no step either, only what followed from a time.
 */
async function headlines(tx: Transaction, caseId: string): Promise<number> {
  const rows = await tx
    .select({ type: events.type, body: events.body })
    .from(events)
    .where(eq(events.caseId, caseId));
  return rows.filter(({ type, body }) => {
    if (!headlineTypes.includes(type as EventType)) return false;
    if (type === "referral-sent") return JSON.parse(body).payload.kind !== "designate";
    return type !== "action-followed" || JSON.parse(body).payload.cause.is === "deadline";
  }).length;
}
