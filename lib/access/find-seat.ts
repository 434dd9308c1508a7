import { and, eq, isNull } from "drizzle-orm";
import { organizations } from "#db/schema/organizations";
import { members, people } from "#db/schema/people";
import type { Transaction } from "#db/transaction";
import { actorIn, type MemberActor } from "#lib/access/actor";

type Seat = { personId: string; organizationId: string };

/**
 * A person in a seat as it stands now, for what the worker does in their name; null when they were
 * shut out, have left the seat, or the organization was closed.
 */
export async function findSeat(
  tx: Transaction,
  { personId, organizationId }: Seat,
  now: Date,
): Promise<MemberActor | null> {
  const [row] = await tx
    .select({ person: people, member: members, organization: organizations })
    .from(members)
    .innerJoin(people, and(eq(people.id, members.personId), isNull(people.disabledAt)))
    .innerJoin(
      organizations,
      and(eq(organizations.id, members.organizationId), isNull(organizations.closedAt)),
    )
    .where(
      and(
        eq(members.personId, personId),
        eq(members.organizationId, organizationId),
        isNull(members.endedAt),
      ),
    );
  return row ? actorIn(row, now) : null;
}
