import { notFound, redirect } from "next/navigation";
import type { MemberActor } from "#lib/access/actor";
import { NotSeen } from "#lib/access/refusal";
import { endedSight } from "#lib/authorities/ended-sight";
import { idOrNotFound } from "#lib/web/page-param";

/**
 * What a party sees or does in a case. An agent whose authority has ended is led to the page that says
 * so; for everybody else what is not seen does not exist: 404.
 */
export async function caseOrWhy<T>(
  actor: MemberActor,
  caseId: string,
  work: () => Promise<T>,
): Promise<T> {
  idOrNotFound(caseId);
  try {
    return await work();
  } catch (thrown) {
    if (!(thrown instanceof NotSeen)) throw thrown;
    if (await endedSight(actor, caseId)) redirect(`/authorities?ended=${caseId}`);
    return notFound();
  }
}
