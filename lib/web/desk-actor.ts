import { notFound } from "next/navigation";
import type { MemberActor } from "#lib/access/actor";
import { requireActor } from "#lib/auth/current-actor";
import { partyKinds } from "#lib/organizations/kinds";

/**
 * The actor of a page of the desk. A visitor signs in first and comes back; for a party the desk does
 * not exist (404): its own pages show its cases.
 */
export async function deskActor(): Promise<MemberActor> {
  const actor = await requireActor();
  if (partyKinds.includes(actor.organizationKind)) notFound();
  return actor;
}
