import { and, asc, desc, eq, inArray } from "drizzle-orm";
import { proceedings } from "#db/schema/proceedings";
import { referrals } from "#db/schema/referrals";
import type { Cast } from "#db/seed/demo/cast/gather";
import { inTransaction } from "#db/transaction";

/** A case's proceeding by its place in the order of opening, as it stands now. */
export async function proceedingOf(caseId: string, lane: number, { company }: Cast) {
  const rows = await inTransaction({ kind: "system" }, (tx) =>
    tx
      .select()
      .from(proceedings)
      .where(eq(proceedings.caseId, caseId))
      .orderBy(asc(proceedings.openedAt), asc(proceedings.id)),
  );
  const row = rows[lane];
  if (!row) throw new Error(`the case has no proceeding ${lane}`);
  return { id: row.id, version: row.version, owner: company.key(row.organizationId) };
}

/** The handshake of a case that waits for its answer. */
export async function openReferral(caseId: string, { company }: Cast) {
  const [row] = await inTransaction({ kind: "system" }, (tx) =>
    tx
      .select()
      .from(referrals)
      .where(
        and(
          eq(referrals.caseId, caseId),
          inArray(referrals.state, ["sent", "delivered", "acknowledged"]),
        ),
      )
      .orderBy(desc(referrals.sentAt))
      .limit(1),
  );
  if (!row) throw new Error("no handshake waits for an answer");
  const { id, version, fromOrganizationId, toOrganizationId } = row;
  return { id, version, from: company.key(fromOrganizationId), to: company.key(toOrganizationId) };
}
