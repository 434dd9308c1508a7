import { desc, sql } from "drizzle-orm";
import { checkpoints } from "#db/schema/checkpoints";
import type { Transaction } from "#db/transaction";
import { acting } from "#lib/access/act";
import type { SystemActor } from "#lib/access/actor";
import { type Head, leafOf } from "#lib/checkpoints/logged-head";
import { writeNote } from "#lib/checkpoints/note";
import { originOfLog, ownSigner } from "#lib/checkpoints/origin";
import { emptyTree, grow, rootOf, type Tree } from "#lib/checkpoints/tree";

/** So many heads go into one checkpoint; of more, each call makes the next one. */
const mostAtOnce = 20_000;

export type MadeCheckpoint = { size: number; note: string };

/**
 * Writes the heads of the cases that changed into the log, and signs what the log then holds. Whoever
 * keeps the note elsewhere can later tell whether anything of it was rewritten.
 * @returns null when no case has changed.
 */
export function makeCheckpoint(
  actor: SystemActor,
  most = mostAtOnce,
): Promise<MadeCheckpoint | null> {
  return acting(actor, async (tx) => {
    // One after another: each goes on where the last one ended.
    await tx.execute(sql`select pg_advisory_xact_lock(7490030)`);
    const tree = await treeSoFar(tx);
    const heads = await logHeads(tx, tree.size, most);
    if (heads.length === 0) return null;
    for (const head of heads) grow(tree, leafOf(head));
    const { size, peaks } = tree;
    const said = { origin: originOfLog(), size, root: rootOf(tree), at: actor.now };
    const note = writeNote(said, ownSigner());
    await tx.insert(checkpoints).values({ size, at: actor.now, peaks, note });
    return { size, note };
  });
}

async function treeSoFar(tx: Transaction): Promise<Tree> {
  const { size, peaks } = checkpoints;
  const [last] = await tx.select({ size, peaks }).from(checkpoints).orderBy(desc(size)).limit(1);
  return last ?? emptyTree();
}

async function logHeads(tx: Transaction, from: number, most: number): Promise<Head[]> {
  const rows = await tx.execute<Head & { place: string }>(sql`
    insert into logged_heads (place, case_id, seq, hash)
    select ${from}::bigint + row_number() over (order by c.id) - 1, c.id, c.head_seq, c.head_hash
    from (select id, head_seq, head_hash from cases where not exists (select 1 from logged_heads l
        where l.case_id = cases.id and l.seq = cases.head_seq) order by id limit ${most}) c
    returning place, case_id as "caseId", seq, hash`);
  return rows.toSorted((one, other) => Number(one.place) - Number(other.place));
}
