import { and, asc, eq, isNull, sql } from "drizzle-orm";
import { members, people } from "#db/schema/people";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";

/** Those of the actor's own organization who handle cases, by name. */
export function assignableMembers(actor: MemberActor): Promise<{ id: string; name: string }[]> {
  return acting(actor, (tx) =>
    tx
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
      .orderBy(asc(people.name), asc(members.id)),
  );
}
