import { eq } from "drizzle-orm";
import { rights } from "#db/schema/rights";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { NotSeen } from "#lib/access/refusal";
import { rightSeen } from "#lib/rights/sight";

export type Right = typeof rights.$inferSelect;

/** A right of the actor's organization or of a holder it acts for. @throws NotSeen */
export async function findRight(actor: MemberActor, rightId: string): Promise<Right> {
  const [row] = await acting(actor, (tx) =>
    tx
      .select()
      .from(rights)
      .where(rightSeen(actor, eq(rights.id, rightId))),
  );
  if (!row) throw new NotSeen("right");
  return row;
}
