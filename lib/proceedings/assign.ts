import { and, eq, isNull, sql } from "drizzle-orm";
import { z } from "zod";
import { members, people } from "#db/schema/people";
import { proceedings } from "#db/schema/proceedings";
import type { Transaction } from "#db/transaction";
import { acting } from "#lib/access/act";
import { handlesCases, type MemberActor } from "#lib/access/actor";
import { Refusal } from "#lib/access/refusal";
import { record } from "#lib/cases/record";
import { lockProceeding } from "#lib/proceedings/find-proceeding";

export const assignInput = z.object({
  proceedingId: z.uuid(),
  version: z.coerce.number().int(),
  /** Null takes the proceeding back to the organization's common pile. */
  memberId: z.uuid().nullable(),
});

/**
 * Gives a proceeding to a member of the organization that owns it. Its own people see the line;
 * nobody else is told who of a body works on what.
 * @throws NotSeen, or Refusal `cases.stalePage`, `cases.notOwner`, `closed.role-missing`, `cases.assigneeUnknown`.
 */
export async function assign(
  actor: MemberActor,
  wanted: z.infer<typeof assignInput>,
): Promise<void> {
  await acting(actor, async (tx) => {
    const { kase, proceeding } = await lockProceeding(tx, actor, wanted.proceedingId);
    if (proceeding.organizationId !== actor.organizationId) throw new Refusal("cases.notOwner");
    if (!handlesCases(actor)) throw new Refusal("closed.role-missing");
    if (proceeding.version !== wanted.version) throw new Refusal("cases.stalePage");
    const name = wanted.memberId ? await nameOfMember(tx, actor, wanted.memberId) : "";
    await tx
      .update(proceedings)
      .set({ assigneeMemberId: wanted.memberId, version: proceeding.version + 1 })
      .where(eq(proceedings.id, proceeding.id));
    await record(tx, actor, kase, {
      type: "assigned",
      audience: "own",
      visibleTo: [actor.organizationId],
      proceedingId: proceeding.id,
      payload: { memberId: wanted.memberId },
      disclosures: { actor: actor.personName, ...(name && { assignee: name }) },
    });
  });
}

async function nameOfMember(tx: Transaction, actor: MemberActor, memberId: string) {
  const [row] = await tx
    .select({ name: people.name })
    .from(members)
    .innerJoin(people, and(eq(people.id, members.personId), isNull(people.disabledAt)))
    .where(
      and(
        eq(members.id, memberId),
        eq(members.organizationId, actor.organizationId),
        isNull(members.endedAt),
        sql`${members.roles} && array['officer', 'reviewer', 'head']`,
      ),
    );
  if (!row) throw new Refusal("cases.assigneeUnknown");
  return row.name;
}
