import { sql } from "drizzle-orm";
import type { Transaction } from "#db/transaction";
import type { MemberActor } from "#lib/access/actor";
import type { QueueWish } from "#lib/queue/queue-page";
import { ownAndSeen, wishCondition } from "#lib/queue/view-condition";

/** Beyond this many nobody counts on: the page says "more than". */
export const mostCounted = 1000;

/** How many lines a wish holds, counted up to one more than `mostCounted`. One statement. */
export async function foundCount(
  tx: Transaction,
  actor: MemberActor,
  soon: Date,
  wish: QueueWish,
): Promise<number> {
  const [row] = await tx.execute<{ found: number }>(sql`select count(*)::int as found from (
    select 1 from proceedings p where ${ownAndSeen(actor)} and ${wishCondition(wish, actor, soon)}
    limit ${mostCounted + 1}) counted`);
  return row!.found;
}
