import type { Transaction } from "#db/transaction";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { shanghaiDate } from "#lib/calendar/plain-date";
import { type DirectoryEntry, directory } from "#lib/organizations/directory";
import type { OrganizationKind } from "#lib/organizations/kinds";
import type { Recommendation } from "#lib/routing/recommendation";
import { handledProcedureOf, resolveCompetent } from "#lib/routing/resolve-competent";

export type Recipients = {
  /** Bodies that the rules name for this complaint, with the procedure they would run. */
  suggested: { organization: DirectoryEntry; procedureKey: string }[];
  /** Every other body by its kind. */
  byKind: { kind: OrganizationKind; organizations: DirectoryEntry[] }[];
};

/** To whom the actor's organization can send a case: never itself; what the rules suggest first. */
export async function recipientsFor(
  tx: Transaction,
  actor: MemberActor,
  { recommendation, rightKind, district }: Complaint,
): Promise<Recipients> {
  const bodies = await others(tx, actor);
  const { lead, alsoSuggested } = recommendation;
  const suggested = [...(lead ? [lead] : []), ...alsoSuggested].flatMap((route) => {
    const matter = { procedure: route.procedure, rightKind, district };
    const organization = resolveCompetent(route.target, bodies, matter);
    const procedureKey = handledProcedureOf(route.procedure);
    return organization && procedureKey ? [{ organization, procedureKey }] : [];
  });
  return { suggested, byKind: byKind(bodies) };
}

/** The bodies that a return or a designation can name, by kind: every one but the actor's own. */
export function properBodies(actor: MemberActor): Promise<Recipients["byKind"]> {
  return acting(actor, async (tx) => byKind(await others(tx, actor)));
}

type Complaint = { recommendation: Recommendation; rightKind: string; district: string };

async function others(tx: Transaction, actor: MemberActor): Promise<DirectoryEntry[]> {
  const all = await directory(tx, shanghaiDate(actor.now));
  return all.filter(({ id }) => id !== actor.organizationId);
}

function byKind(bodies: readonly DirectoryEntry[]): Recipients["byKind"] {
  const kinds = [...new Set(bodies.map(({ kind }) => kind))];
  return kinds.map((kind) => ({
    kind,
    organizations: bodies.filter((body) => body.kind === kind),
  }));
}
