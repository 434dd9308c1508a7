import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { webhookEndpoints } from "#db/schema/webhooks";
import type { Transaction } from "#db/transaction";
import type { MemberActor } from "#lib/access/actor";
import { NotSeen } from "#lib/access/refusal";
import { mustKeepWebhooks } from "#lib/webhooks/webhook-gate";

export type Endpoint = typeof webhookEndpoints.$inferSelect;

/**
 * Finds an endpoint of the actor's own organization and locks it until the transaction ends.
 * @throws NotSeen when it is another's or deleted, or for whom does not keep the webhooks.
 */
export async function lockEndpoint(
  tx: Transaction,
  actor: MemberActor,
  endpointId: string,
): Promise<Endpoint> {
  mustKeepWebhooks(actor);
  if (!z.uuid().safeParse(endpointId).success) throw new NotSeen("webhook endpoint");
  const [endpoint] = await tx
    .select()
    .from(webhookEndpoints)
    .where(
      and(
        eq(webhookEndpoints.id, endpointId),
        eq(webhookEndpoints.organizationId, actor.organizationId),
        isNull(webhookEndpoints.endedAt),
      ),
    )
    .for("update");
  if (!endpoint) throw new NotSeen("webhook endpoint");
  return endpoint;
}
