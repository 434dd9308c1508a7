import { and, asc, eq, isNull } from "drizzle-orm";
import { organizations } from "#db/schema/organizations";
import { members } from "#db/schema/people";
import { inTransaction } from "#db/transaction";
import { type Role, roles } from "#lib/access/roles";
import type { Session } from "#lib/auth/find-session";
import type { OrganizationKind } from "#lib/organizations/kinds";
import type { Words } from "#lib/words";

export type Seat = {
  memberId: string;
  organization: Words;
  organizationKind: OrganizationKind;
  roles: Words[];
  isCurrent: boolean;
};

/** Every live seat of the person, the oldest first. */
export async function seatsOf(session: Session): Promise<Seat[]> {
  const rows = await inTransaction({ kind: "sign-in" }, (tx) =>
    tx
      .select({ seat: members, organization: organizations })
      .from(members)
      .innerJoin(organizations, eq(organizations.id, members.organizationId))
      .where(
        and(
          eq(members.personId, session.personId),
          isNull(members.endedAt),
          isNull(organizations.closedAt),
        ),
      )
      .orderBy(asc(members.id)),
  );
  return rows.map(({ seat, organization }) => ({
    memberId: seat.id,
    organization: { zh: organization.nameZh, en: organization.nameEn },
    organizationKind: organization.kind as OrganizationKind,
    roles: seat.roles.map((role) => roles[role as Role]),
    isCurrent: seat.id === session.actor?.memberId,
  }));
}
