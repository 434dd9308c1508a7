import { evidenceCustody } from "#db/schema/evidence";
import type { Transaction } from "#db/transaction";
import type { Actor } from "#lib/access/actor";
import { newId } from "#lib/access/new-id";

/** What a hand did to a piece of evidence; `filed` is the step from a draft into a case. */
export type CustodyAction = "received" | "filed" | "disclosed" | "read" | "removed";

/** Adds one line to the chain of custody of each file, in the caller's transaction. */
export async function recordCustody(
  tx: Transaction,
  actor: Actor,
  evidenceIds: string[],
  action: CustodyAction,
  note: string | null = null,
): Promise<void> {
  if (evidenceIds.length === 0) return;
  const hand = actor.kind === "member" ? actor : { personId: null, organizationId: null };
  await tx.insert(evidenceCustody).values(
    evidenceIds.map((evidenceId) => ({
      id: newId(),
      evidenceId,
      at: actor.now,
      action,
      personId: hand.personId,
      organizationId: hand.organizationId,
      note,
    })),
  );
}
