import { and, asc, desc, eq, inArray, isNull } from "drizzle-orm";
import { clocks, proceedings } from "#db/schema/proceedings";
import { referrals } from "#db/schema/referrals";
import type { Cast } from "#db/seed/demo/cast/gather";
import { inTransaction, type Transaction } from "#db/transaction";

/** A proceeding as the next command needs to know it. */
export type Told = {
  id: string;
  version: number;
  owner: string;
  /** Whose referral opened it, if one did. */
  referrer: string | null;
  table: string;
};

/** A case's proceedings in the order of opening, as they stand now. */
export async function proceedingsOf(tx: Transaction, caseId: string, { company }: Cast) {
  const rows = await tx
    .selectDistinctOn([proceedings.openedAt, proceedings.id], {
      proceeding: proceedings,
      referrerId: referrals.fromOrganizationId,
    })
    .from(proceedings)
    .leftJoin(referrals, eq(referrals.resultProceedingId, proceedings.id))
    .where(eq(proceedings.caseId, caseId))
    .orderBy(asc(proceedings.openedAt), asc(proceedings.id));
  return rows.map(
    ({ proceeding: { id, version, organizationId, procedureKey }, referrerId }): Told => ({
      id,
      version,
      owner: company.key(organizationId),
      referrer: referrerId && company.key(referrerId),
      table: procedureKey,
    }),
  );
}

/** The clock of a proceeding that runs under that name. */
export async function runningClock(proceedingId: string, key: string): Promise<string> {
  const [row] = await inTransaction({ kind: "system" }, (tx) =>
    tx
      .select({ id: clocks.id })
      .from(clocks)
      .where(
        and(eq(clocks.proceedingId, proceedingId), eq(clocks.key, key), isNull(clocks.endedAt)),
      ),
  );
  if (!row) throw new Error(`no time runs under ${key}`);
  return row.id;
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
