import { and, asc, eq, isNull, sql } from "drizzle-orm";
import { members, people } from "#db/schema/people";
import type { Transaction } from "#db/transaction";
import type { MemberActor } from "#lib/access/actor";

export type AssignableMember = { id: string; name: string };

/** Those of the actor's own organization who handle cases, by name. One statement. */
export async function assignableMembers(
  tx: Transaction,
  actor: MemberActor,
): Promise<AssignableMember[]> {
  return tx
    .select({ id: members.id, name: people.name })
    .from(members)
    .innerJoin(people, and(eq(people.id, members.personId), isNull(people.disabledAt)))
    .where(
      and(
        eq(members.organizationId, actor.organizationId),
        isNull(members.endedAt),
        sql`${members.roles} && array['officer', 'reviewer', 'head']`,
      ),
    )
    .orderBy(asc(people.name), asc(members.id));
}
