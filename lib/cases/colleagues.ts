import { and, asc, eq, isNull, ne, sql } from "drizzle-orm";
import { members, people } from "#db/schema/people";
import type { Transaction } from "#db/transaction";
import type { MemberActor } from "#lib/access/actor";

export type Colleague = { personId: string; name: string };

/** Those of the actor's own organization who handle cases, without the actor, by name. */
export function colleaguesOf(tx: Transaction, actor: MemberActor): Promise<Colleague[]> {
  return tx
    .selectDistinct({ personId: people.id, name: people.name })
    .from(members)
    .innerJoin(people, and(eq(people.id, members.personId), isNull(people.disabledAt)))
    .where(
      and(
        eq(members.organizationId, actor.organizationId),
        ne(members.personId, actor.personId),
        isNull(members.endedAt),
        sql`${members.roles} && array['officer', 'reviewer', 'head']`,
      ),
    )
    .orderBy(asc(people.name), asc(people.id));
}
