import { eq } from "drizzle-orm";
import { parties } from "#db/schema/cases";
import { organizations } from "#db/schema/organizations";
import type { Transaction } from "#db/transaction";
import type { MemberActor } from "#lib/access/actor";
import { newId } from "#lib/access/new-id";
import type { LockedCase } from "#lib/cases/record";
import type { Answers } from "#lib/complaints/answers";

/**
 * Writes complainant and respondent. A respondent known by its credit code is tied to its
 * organization here, but sees nothing before a body has served it.
 */
export async function storeParties(
  tx: Transaction,
  actor: MemberActor,
  kase: LockedCase,
  { holder, respondent }: Answers,
): Promise<void> {
  const [[holderRow], respondentId] = await Promise.all([
    tx.select().from(organizations).where(eq(organizations.id, holder.organizationId)),
    organizationByCreditCode(tx, respondent.creditCode),
  ]);
  const isAgent = holder.organizationId !== actor.organizationId;
  await tx.insert(parties).values([
    {
      id: newId(),
      caseId: kase.id,
      role: "complainant",
      name: holderRow?.nameZh ?? actor.organizationName.zh,
      kind: holderRow?.kind ?? actor.organizationKind,
      organizationId: holder.organizationId,
      agentOrganizationId: isAgent ? actor.organizationId : null,
      regionCode: holderRow?.regionCode,
      creditCode: holderRow?.creditCode,
      servedAt: actor.now,
    },
    {
      id: newId(),
      caseId: kase.id,
      role: "respondent",
      name: respondent.name,
      kind: respondent.kind,
      organizationId: respondentId,
      regionCode: respondent.region,
      creditCode: respondent.creditCode,
      shopUrl: respondent.shopUrl,
      address: respondent.address,
      phone: respondent.phone,
    },
  ]);
}

async function organizationByCreditCode(tx: Transaction, creditCode: string | undefined) {
  if (!creditCode) return null;
  const [row] = await tx
    .select({ id: organizations.id })
    .from(organizations)
    .where(eq(organizations.creditCode, creditCode));
  return row?.id ?? null;
}
