import { eq } from "drizzle-orm";
import { webhookEndpoints } from "#db/schema/webhooks";
import type { Transaction } from "#db/transaction";
import type { SystemActor } from "#lib/access/actor";
import { lockCase } from "#lib/cases/lock-case";
import { record } from "#lib/cases/record";
import type { Delivery } from "#lib/webhooks/claim-delivery";

/**
 * Tells whoever keeps an organization's webhooks that an endpoint was paused by itself, on the timeline
 * of the case whose event did not arrive. Of a test nobody is told: somebody is looking.
 */
export async function escalatePause(
  tx: Transaction,
  actor: SystemActor,
  { endpointId, organizationId, caseId }: Delivery,
  { fault, host }: { fault: string; host: string },
): Promise<void> {
  if (!caseId) return;
  await record(tx, actor, await lockCase(tx, actor, caseId), {
    type: "delivery-failed",
    audience: "own",
    visibleTo: [organizationId],
    payload: {
      channel: "webhook",
      organizationId,
      fault,
      noticeNumbers: [],
      keepers: [organizationId],
    },
    disclosures: { host },
  });
  await tx
    .update(webhookEndpoints)
    .set({ escalatedAt: actor.now })
    .where(eq(webhookEndpoints.id, endpointId));
}
