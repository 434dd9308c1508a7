import { sql } from "drizzle-orm";
import { arrayOf } from "#db/array-of";
import { readings } from "#db/schema/operations";
import { queueExports } from "#db/schema/queue";
import type { Transaction } from "#db/transaction";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { newId } from "#lib/access/new-id";
import { Refusal } from "#lib/access/refusal";
import { askFilters } from "#lib/queue/ask-filters";
import { groupEnds } from "#lib/queue/group-ends";
import { type QueueRow, queueRows } from "#lib/queue/queue-page";
import type { WorkView } from "#lib/queue/views";
import { mustBeProvedLately } from "#lib/second-step/proved-lately";
import { loadCalendar } from "#lib/working-days/load-calendar";

/** So many lines go into one file; a longer list is asked for in parts. */
export const mostExported = 5000;

/**
 * The lines of a view and its filter, for a spreadsheet that leaves the platform. That they did is
 * kept for good, with who, when and what was asked for, and on each of the cases; if it cannot be
 * kept, nothing is given out.
 * @throws Refusal `queueExports.filterWrong`, `queueExports.tooMany`, `secondStep.proveAgain`.
 */
export function exportQueue(
  actor: MemberActor,
  { view, filter: typed }: { view: WorkView; filter: string },
): Promise<QueueRow[]> {
  return acting(actor, async (tx) => {
    mustBeProvedLately(actor, actor.now);
    const calendar = await loadCalendar(tx);
    const [read] = await askFilters(tx, [typed], { now: actor.now, calendar });
    if (!read || read.errors.length > 0) throw new Refusal("queueExports.filterWrong");
    const { soon } = groupEnds(actor.now, calendar);
    const wish = { view, filter: read.meaning ?? undefined };
    const rows = await queueRows(tx, actor, soon, wish, mostExported + 1);
    if (rows.length > mostExported)
      throw new Refusal("queueExports.tooMany", { most: mostExported });
    await audit(tx, actor, { view, filter: read.text, lines: rows.length }, rows);
    return rows;
  });
}

async function audit(
  tx: Transaction,
  actor: MemberActor,
  asked: { view: string; filter: string; lines: number },
  rows: readonly QueueRow[],
): Promise<void> {
  const { organizationId, personId, now } = actor;
  await tx
    .insert(queueExports)
    .values({ id: newId(), organizationId, personId, at: now, ...asked });
  const ids = [...new Set(rows.map(({ caseId }) => caseId))];
  await tx.execute(sql`insert into ${readings} (at, person_id, organization_id, what, target_id)
    select ${now.toISOString()}, ${personId}::uuid, ${organizationId}::uuid, 'export', id
    from unnest(${arrayOf("uuid", ids)}) as id`);
}
