import { notFound, redirect } from "next/navigation";
import type { MemberActor } from "#lib/access/actor";
import { NotSeen } from "#lib/access/refusal";
import { caseOfEndedSight, endedSight } from "#lib/authorities/ended-sight";
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
  return orWhy(work, async () => ((await endedSight(actor, caseId)) ? caseId : null));
}

/** The same where the address names a proceeding alone. */
export async function proceedingOrWhy<T>(
  actor: MemberActor,
  proceedingId: string,
  work: () => Promise<T>,
): Promise<T> {
  idOrNotFound(proceedingId);
  return orWhy(work, () => caseOfEndedSight(actor, proceedingId));
}

async function orWhy<T>(
  work: () => Promise<T>,
  endedCase: () => Promise<string | null>,
): Promise<T> {
  try {
    return await work();
  } catch (thrown) {
    if (!(thrown instanceof NotSeen)) throw thrown;
    const ended = await endedCase();
    return ended ? redirect(`/authorities?ended=${ended}`) : notFound();
  }
}
