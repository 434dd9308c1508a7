import { and, desc, eq, gte, isNull, lte, sql } from "drizzle-orm";
import { authorities, organizations } from "#db/schema/organizations";
import { type Transaction, together } from "#db/transaction";
import type { MemberActor } from "#lib/access/actor";
import { shanghaiDate } from "#lib/calendar/plain-date";
import type { Answers } from "#lib/complaints/answers";
import { coordinators } from "#lib/organizations/coordinators";

/** An authority in force by which an agent acts for a holder; `files` where one lets it file. */
export type Authority = {
  id: string;
  holderOrganizationId: string;
  validUntil: string;
  files: boolean;
};

/** Who stands where in a complaint about to be filed, as far as it is known here. */
export type Sides = {
  holder: typeof organizations.$inferSelect | undefined;
  /** The respondent's organization, where its credit code is known here. */
  respondentId: string | null;
  /** Null where the holder files itself, or the filer has no authority in force. */
  authority: Authority | null;
  /** The coordination offices that supervise every case. */
  supervisors: string[];
};

/** Reads the sides of a complaint, in one wait. */
export async function findSides(
  tx: Transaction,
  actor: MemberActor,
  { holder, respondent }: Answers,
): Promise<Sides> {
  const isAgent = holder.organizationId !== actor.organizationId;
  const [[holderRow], respondentId, authority, supervisors] = await together(
    () => tx.select().from(organizations).where(eq(organizations.id, holder.organizationId)),
    () => organizationByCreditCode(tx, respondent.creditCode),
    () => (isAgent ? findAuthority(tx, actor, holder.organizationId) : null),
    () => coordinators(tx),
  );
  return { holder: holderRow, respondentId, authority, supervisors };
}

async function organizationByCreditCode(tx: Transaction, creditCode: string | undefined) {
  if (!creditCode) return null;
  const [row] = await tx
    .select({ id: organizations.id })
    .from(organizations)
    .where(eq(organizations.creditCode, creditCode));
  return row?.id ?? null;
}

/** Of those in force, the one that lasts longest. */
async function findAuthority(
  tx: Transaction,
  actor: MemberActor,
  holderId: string,
): Promise<Authority | null> {
  const today = shanghaiDate(actor.now);
  const [row] = await tx
    .select({
      id: authorities.id,
      holderOrganizationId: authorities.holderOrganizationId,
      validUntil: authorities.validUntil,
      files: sql<boolean>`bool_or('file' = any(${authorities.scope})) over ()`,
    })
    .from(authorities)
    .where(
      and(
        eq(authorities.agentOrganizationId, actor.organizationId),
        eq(authorities.holderOrganizationId, holderId),
        isNull(authorities.revokedAt),
        lte(authorities.validFrom, today),
        gte(authorities.validUntil, today),
      ),
    )
    .orderBy(desc(authorities.validUntil))
    .limit(1);
  return row ?? null;
}
