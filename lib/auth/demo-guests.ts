import { and, eq, inArray, isNull } from "drizzle-orm";
import { organizations } from "#db/schema/organizations";
import { members, people } from "#db/schema/people";
import { inTransaction } from "#db/transaction";
import type { Role } from "#lib/access/roles";
import { openDemoAccounts } from "#lib/auth/demo-accounts";
import { homeOf } from "#lib/auth/home-of";
import type { OrganizationKind } from "#lib/organizations/kinds";
import type { Words } from "#lib/words";

/** A demo account as the sign-in page offers it. */
export type DemoGuest = {
  email: string;
  name: string;
  what: Words;
  organization: Words;
  home: ReturnType<typeof homeOf>;
};

/** The demo accounts that the request may enter by one click and that really have a seat. */
export async function demoGuests(headers: {
  get(name: string): string | null;
}): Promise<DemoGuest[]> {
  const accounts = openDemoAccounts(headers);
  if (accounts.length === 0) return [];
  const seats = await seatsByEmail(accounts.map(({ email }) => email));
  return accounts.flatMap(({ email, name, what }) => {
    const seat = seats.get(email);
    return seat ? [{ email, name, what, ...seat }] : [];
  });
}

async function seatsByEmail(emails: string[]) {
  const rows = await inTransaction({ kind: "sign-in" }, (tx) =>
    tx
      .select({ email: people.email, roles: members.roles, organization: organizations })
      .from(people)
      .innerJoin(members, and(eq(members.personId, people.id), isNull(members.endedAt)))
      .innerJoin(organizations, eq(organizations.id, members.organizationId))
      .where(inArray(people.email, emails)),
  );
  return new Map(
    rows.map(({ email, roles, organization }) => {
      const kind = organization.kind as OrganizationKind;
      const home = homeOf({ organizationKind: kind, roles: roles as Role[] });
      return [email, { organization: { zh: organization.nameZh, en: organization.nameEn }, home }];
    }),
  );
}
