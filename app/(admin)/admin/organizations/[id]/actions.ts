"use server";

import { redirect } from "next/navigation";
import { orNotFound } from "#app/(admin)/admin/guard";
import { requireActor } from "#lib/auth/current-actor";
import { revokeAuthority } from "#lib/organizations/authorities";
import { removeCompetence } from "#lib/organizations/competences";

export async function takeCompetence(organizationId: string, id: string): Promise<void> {
  const actor = await requireActor();
  await orNotFound(removeCompetence(actor, organizationId, id));
  redirect(`/admin/organizations/${organizationId}?done=competence-removed#competences`);
}

export async function takeAuthority(organizationId: string, id: string): Promise<void> {
  const actor = await requireActor();
  await orNotFound(revokeAuthority(actor, id));
  redirect(`/admin/organizations/${organizationId}?done=authority-revoked`);
}
