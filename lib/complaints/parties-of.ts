import type { parties } from "#db/schema/cases";
import type { MemberActor } from "#lib/access/actor";
import { newId } from "#lib/access/new-id";
import type { Answers } from "#lib/complaints/answers";
import type { Sides } from "#lib/complaints/find-sides";

/**
 * Complainant and respondent of a case, as they are stored. A respondent known by its credit code is
 * tied to its organization here, but sees nothing before a body has served it.
 */
export function partiesOf(
  actor: MemberActor,
  caseId: string,
  { holder, respondent }: Answers,
  sides: Sides,
): (typeof parties.$inferInsert)[] {
  const isAgent = holder.organizationId !== actor.organizationId;
  return [
    {
      id: newId(),
      caseId,
      role: "complainant",
      name: sides.holder?.nameZh ?? actor.organizationName.zh,
      kind: sides.holder?.kind ?? actor.organizationKind,
      organizationId: holder.organizationId,
      agentOrganizationId: isAgent ? actor.organizationId : null,
      regionCode: sides.holder?.regionCode,
      creditCode: sides.holder?.creditCode,
      servedAt: actor.now,
    },
    {
      id: newId(),
      caseId,
      role: "respondent",
      name: respondent.name,
      kind: respondent.kind,
      organizationId: sides.respondentId,
      regionCode: respondent.region,
      creditCode: respondent.creditCode,
      shopUrl: respondent.shopUrl,
      address: respondent.address,
      phone: respondent.phone,
    },
  ];
}
