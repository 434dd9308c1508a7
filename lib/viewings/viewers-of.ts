import { sql } from "drizzle-orm";
import type { Transaction } from "#db/transaction";
import type { MemberActor } from "#lib/access/actor";

/** How long a page counts as open after it last said so, in milliseconds; it says so every third of it. */
export const viewedFor = 60_000;

/** The names of the actor's colleagues who have a case open now. One statement. */
export async function viewersNow(
  tx: Transaction,
  actor: MemberActor,
  caseId: string,
): Promise<string[]> {
  const since = new Date(actor.now.getTime() - viewedFor).toISOString();
  const rows = await tx.execute<{ name: string }>(sql`
    select seen.name from viewings v join people seen on seen.id = v.person_id
    where v.case_id = ${caseId} and v.organization_id = ${actor.organizationId}
    and v.person_id <> ${actor.personId} and v.seen_at > ${since} order by seen.name`);
  return rows.map(({ name }) => name);
}
