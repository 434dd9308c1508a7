import { and, eq, isNull } from "drizzle-orm";
import { competences, organizations } from "#db/schema/organizations";
import type { Transaction } from "#db/transaction";

/** The coordination offices that supervise every case, the oldest first. */
export async function coordinators(tx: Transaction): Promise<string[]> {
  const rows = await tx
    .select({ id: organizations.id })
    .from(organizations)
    .innerJoin(competences, eq(competences.organizationId, organizations.id))
    .where(
      and(
        eq(organizations.kind, "coordination-office"),
        eq(competences.procedureKey, "supervision"),
        isNull(organizations.closedAt),
      ),
    )
    .groupBy(organizations.id)
    .orderBy(organizations.createdAt, organizations.id);
  return rows.map(({ id }) => id);
}
