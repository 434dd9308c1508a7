import { and, asc, eq, gte, isNull, lte, sql } from "drizzle-orm";
import { authorities, organizations } from "#db/schema/organizations";
import type { Transaction } from "#db/transaction";
import type { MemberActor } from "#lib/access/actor";
import { shanghaiDate } from "#lib/calendar/plain-date";
import type { Words } from "#lib/words";

/** In whose name the actor may file. `until`: the last day of the authority; null for itself. */
export type Holder = { id: string; name: Words; until: string | null };

/** The actor's own organization first, then each holder with a live authority to file. */
export async function holdersFor(tx: Transaction, actor: MemberActor): Promise<Holder[]> {
  const today = shanghaiDate(actor.now);
  const rows = await tx
    .select({
      id: organizations.id,
      zh: organizations.nameZh,
      en: organizations.nameEn,
      until: sql<string>`max(${authorities.validUntil})::text`,
    })
    .from(authorities)
    .innerJoin(organizations, eq(organizations.id, authorities.holderOrganizationId))
    .where(
      and(
        eq(authorities.agentOrganizationId, actor.organizationId),
        isNull(authorities.revokedAt),
        lte(authorities.validFrom, today),
        gte(authorities.validUntil, today),
        sql`'file' = any(${authorities.scope})`,
      ),
    )
    .groupBy(organizations.id)
    .orderBy(asc(organizations.nameZh));
  const own = { id: actor.organizationId, name: actor.organizationName, until: null };
  return [own, ...rows.map(({ zh, en, ...row }) => ({ ...row, name: { zh, en } }))];
}
