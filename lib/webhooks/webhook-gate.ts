import { holds, type MemberActor } from "#lib/access/actor";
import { NotSeen } from "#lib/access/refusal";
import { partyKinds } from "#lib/organizations/kinds";

/**
 * Who keeps an organization's webhooks: its heads and administrators; where members file and answer,
 * who files, as there is often nobody else.
 */
export function mayKeepWebhooks(actor: MemberActor): boolean {
  if (holds(actor, "head", "administrator")) return true;
  return partyKinds.includes(actor.organizationKind) && holds(actor, "filer");
}

/** @throws NotSeen unless the actor keeps the organization's webhooks. */
export function mustKeepWebhooks(actor: MemberActor): void {
  if (!mayKeepWebhooks(actor)) throw new NotSeen("webhooks");
}
