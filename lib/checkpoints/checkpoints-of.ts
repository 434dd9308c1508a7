import { desc, eq } from "drizzle-orm";
import { checkpoints } from "#db/schema/checkpoints";
import { inTransaction } from "#db/transaction";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { NotSeen } from "#lib/access/refusal";
import { mustKeepSettings } from "#lib/organizations/administration";

/** The note of the checkpoint over so many heads, or of the last one. @throws NotSeen */
export async function checkpointNote(size?: number): Promise<string> {
  const [row] = await inTransaction({ kind: "visitor" }, (tx) =>
    tx
      .select({ note: checkpoints.note })
      .from(checkpoints)
      .where(size === undefined ? undefined : eq(checkpoints.size, size))
      .orderBy(desc(checkpoints.size))
      .limit(1),
  );
  if (!row) throw new NotSeen("checkpoint");
  return row.note;
}

const mostListed = 100;

export type ListedCheckpoint = Awaited<ReturnType<typeof checkpointsOf>>[number];

/** The last hundred checkpoints, the newest first. @throws NotSeen for who does not keep the settings. */
export function checkpointsOf(actor: MemberActor) {
  return acting(actor, async (tx) => {
    await mustKeepSettings(tx, actor);
    const { size, at } = checkpoints;
    return tx.select({ size, at }).from(checkpoints).orderBy(desc(size)).limit(mostListed);
  });
}
