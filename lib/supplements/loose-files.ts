import type { MemberActor } from "#lib/access/actor";
import { type EvidenceLine, evidenceOf } from "#lib/evidence/evidence-of";
import type { WholeSupplement } from "#lib/supplements/open-supplements";

/** The actor's own files that came in since the request and answer none of its things yet. */
export async function looseFiles(
  actor: MemberActor,
  { caseId, askedAt, items }: WholeSupplement,
): Promise<EvidenceLine[]> {
  const files = await evidenceOf(actor, caseId);
  const used = items.flatMap(({ answer }) => answer?.files.map((file) => file.evidenceId) ?? []);
  return files.filter(
    ({ id, ownerOrganizationId, uploadedAt }) =>
      ownerOrganizationId === actor.organizationId && uploadedAt > askedAt && !used.includes(id),
  );
}
