import { sql } from "drizzle-orm";
import type { Transaction } from "#db/transaction";
import type { MemberActor } from "#lib/access/actor";
import { type Layout, type LayoutWords, readLayout, usualLayout } from "#lib/queue/layout";

/** How the actor wants the queue; the usual layout where nothing was kept. One statement. */
export async function keptLayout(tx: Transaction, actor: MemberActor): Promise<Layout> {
  const [kept] = await tx.execute<LayoutWords>(sql`select columns, grouping as "group", lines
    from queue_layouts where organization_id = ${actor.organizationId}
    and person_id = ${actor.personId}`);
  return readLayout(kept ?? {}, usualLayout);
}
