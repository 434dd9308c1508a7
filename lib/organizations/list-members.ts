import { and, asc, eq, ilike, isNull, or, sql } from "drizzle-orm";
import { organizations } from "#db/schema/organizations";
import { authenticators, members, people } from "#db/schema/people";
import type { Transaction } from "#db/transaction";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { administersAll } from "#lib/auth/administers";
import { mustSeat } from "#lib/organizations/administration";

/** Whose seats to list: one organization's, or those whose person or organization matches a text. */
export type MemberSearch = { organizationId?: string; text?: string; memberId?: string };

const most = 200;

/**
 * Live seats by organization and name, at most 200. An administrator of one body gets its own.
 * @throws NotSeen when the actor's administration does not reach them.
 */
export async function listMembers(actor: MemberActor, search: MemberSearch = {}) {
  return acting(actor, async (tx) => {
    const own = (await administersAll(tx, actor)) ? undefined : actor.organizationId;
    const organizationId = search.organizationId ?? own;
    await mustSeat(tx, actor, organizationId ?? actor.organizationId);
    return seats(tx, { ...search, organizationId });
  });
}

export type ListedMember = Awaited<ReturnType<typeof listMembers>>[number];

function seats(tx: Transaction, { organizationId, memberId, text }: MemberSearch) {
  return tx
    .select({
      id: members.id,
      personId: people.id,
      name: people.name,
      email: people.email,
      disabled: sql<boolean>`${people.disabledAt} is not null`,
      hasSecondStep: sql<boolean>`${authenticators.confirmedAt} is not null`,
      roles: members.roles,
      since: members.createdAt,
      organizationId: organizations.id,
      organizationKind: organizations.kind,
      organizationZh: organizations.nameZh,
      organizationEn: organizations.nameEn,
    })
    .from(members)
    .innerJoin(people, eq(people.id, members.personId))
    .leftJoin(authenticators, eq(authenticators.personId, people.id))
    .innerJoin(organizations, eq(organizations.id, members.organizationId))
    .where(
      and(
        isNull(members.endedAt),
        organizationId ? eq(members.organizationId, organizationId) : undefined,
        memberId ? eq(members.id, memberId) : undefined,
        text ? matching(text) : undefined,
      ),
    )
    .orderBy(asc(organizations.nameZh), asc(people.name), asc(members.id))
    .limit(most);
}

function matching(text: string) {
  const pattern = `%${text.replace(/[\\%_]/g, "\\$&")}%`;
  return or(
    ilike(people.name, pattern),
    ilike(people.email, pattern),
    ilike(organizations.nameZh, pattern),
    ilike(organizations.nameEn, pattern),
  );
}
