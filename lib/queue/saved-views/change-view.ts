import { and, eq, isNull } from "drizzle-orm";
import { savedViews } from "#db/schema/queue";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { NotSeen } from "#lib/access/refusal";

/** Shares one of the actor's own views with the organization, or keeps it to the actor. @throws NotSeen */
export function shareView(actor: MemberActor, id: string, shared: boolean): Promise<void> {
  return change(actor, id, { shared });
}

/** Takes one of the actor's own views off the list. @throws NotSeen */
export function dropView(actor: MemberActor, id: string): Promise<void> {
  return change(actor, id, { droppedAt: actor.now });
}

function change(
  actor: MemberActor,
  id: string,
  what: Partial<typeof savedViews.$inferInsert>,
): Promise<void> {
  return acting(actor, async (tx) => {
    const own = and(
      eq(savedViews.id, id),
      eq(savedViews.personId, actor.personId),
      eq(savedViews.organizationId, actor.organizationId),
      isNull(savedViews.droppedAt),
    );
    const changed = await tx
      .update(savedViews)
      .set(what)
      .where(own)
      .returning({ id: savedViews.id });
    if (changed.length === 0) throw new NotSeen("saved view");
  });
}
