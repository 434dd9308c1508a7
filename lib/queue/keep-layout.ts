import { queueLayouts } from "#db/schema/queue";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import type { Layout } from "#lib/queue/layout";

/** Keeps how the actor wants the queue of this seat, in place of what was kept before. */
export function keepLayout(actor: MemberActor, { columns, group, lines }: Layout): Promise<void> {
  const wanted = { columns: columns.join(), grouping: group, lines, keptAt: actor.now };
  const { organizationId, personId } = actor;
  return acting(actor, async (tx) => {
    await tx
      .insert(queueLayouts)
      .values({ organizationId, personId, ...wanted })
      .onConflictDoUpdate({
        target: [queueLayouts.organizationId, queueLayouts.personId],
        set: wanted,
      });
  });
}
