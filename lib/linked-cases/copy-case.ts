import { eq, sql } from "drizzle-orm";
import { complaints, parties } from "#db/schema/cases";
import type { Transaction } from "#db/transaction";
import { newId } from "#lib/access/new-id";

/** Writes a case's parties into another, served as they were. @returns their new ids by the old. */
export async function copyParties(
  tx: Transaction,
  from: string,
  to: string,
): Promise<Map<string, string>> {
  const found = await tx.select().from(parties).where(eq(parties.caseId, from));
  const ids = new Map(found.map(({ id }) => [id, newId()]));
  await tx
    .insert(parties)
    .values(found.map((party) => ({ ...party, id: ids.get(party.id)!, caseId: to })));
  return ids;
}

/**
 * Lets everybody see the new case who sees the old one as a party, as an agent or to supervise. A
 * body's sight comes from its own proceeding, so the other bodies' does not come along.
 */
export async function carryOverGrants(
  tx: Transaction,
  from: string,
  to: string,
  partyIds: ReadonlyMap<string, string>,
): Promise<void> {
  const ids = JSON.stringify(Object.fromEntries(partyIds));
  await tx.execute(sql`select qiheng_carry_over_grants(${from}, ${to}, ${ids}::jsonb)`);
}

/** Files the same complaint in another case, word for word. @returns the hash of its answers. */
export async function copyComplaint(tx: Transaction, from: string, to: string): Promise<string> {
  const [complaint] = await tx.select().from(complaints).where(eq(complaints.caseId, from));
  await tx
    .insert(complaints)
    .values({ ...complaint!, id: newId(), caseId: to, idempotencyKey: `split:${to}` });
  return complaint!.contentHash;
}
