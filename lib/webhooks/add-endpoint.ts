import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { organizations } from "#db/schema/organizations";
import { webhookEndpoints } from "#db/schema/webhooks";
import type { Transaction } from "#db/transaction";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { newId } from "#lib/access/new-id";
import { NotSeen, Refusal } from "#lib/access/refusal";
import { checked, refuseField } from "#lib/auth/checked";
import { recordSetting } from "#lib/organizations/record-setting";
import { addressFault } from "#lib/webhooks/outside-address";
import { secretOf } from "#lib/webhooks/secrets";
import { mustKeepWebhooks } from "#lib/webhooks/webhook-gate";

/** Of so many endpoints each is told of everything; more is hardly what anybody wants. */
export const mostEndpoints = 10;

const input = z.strictObject({
  url: z.string().trim().min(1, "webhooks.urlMissing"),
  description: z.string().trim().max(100, "webhooks.descriptionLong"),
});

/** What is shown once, right after it was made. */
export type NewSecret = { endpointId: string; secret: string };

/**
 * Adds an endpoint that is told, from now on, of the events that the actor's organization may see.
 * @throws NotSeen for whom does not keep the webhooks; Refusal with `url` or `description` to correct,
 * `webhooks.tooMany`.
 */
export async function addEndpoint(
  actor: MemberActor,
  raw: z.input<typeof input>,
): Promise<NewSecret> {
  mustKeepWebhooks(actor);
  const typed = checked(input, raw);
  const fault = addressFault(typed.url);
  if (fault) refuseField("url", `webhooks.${fault}`);
  const url = new URL(typed.url).href;
  const endpointId = newId();
  await acting(actor, async (tx) => {
    await mustHaveRoom(tx, actor, url);
    await tx.insert(webhookEndpoints).values({
      id: endpointId,
      organizationId: actor.organizationId,
      url,
      description: typed.description || null,
      createdByPersonId: actor.personId,
      createdAt: actor.now,
    });
    const after = { organizationId: actor.organizationId, host: new URL(url).host };
    await recordSetting(tx, actor, { what: "webhook", targetId: endpointId, before: null, after });
  });
  return { endpointId, secret: secretOf(endpointId, 1) };
}

/** Two at once wait for each other at the organization's row, so neither passes the limit. */
async function mustHaveRoom(tx: Transaction, { organizationId }: MemberActor, url: string) {
  const [open] = await tx
    .select({ id: organizations.id })
    .from(organizations)
    .where(and(eq(organizations.id, organizationId), isNull(organizations.closedAt)))
    .for("no key update");
  if (!open) throw new NotSeen("organization");
  const known = await tx
    .select({ url: webhookEndpoints.url })
    .from(webhookEndpoints)
    .where(
      and(eq(webhookEndpoints.organizationId, organizationId), isNull(webhookEndpoints.endedAt)),
    );
  if (known.some((endpoint) => endpoint.url === url)) refuseField("url", "webhooks.urlKnown");
  if (known.length >= mostEndpoints) throw new Refusal("webhooks.tooMany", { most: mostEndpoints });
}
