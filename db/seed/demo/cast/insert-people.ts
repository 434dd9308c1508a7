import { members, people } from "#db/schema/people";
import { personName } from "#db/seed/demo/cast/respondents";
import { type DemoSeat, demoAccounts } from "#db/seed/demo-accounts";
import type { Transaction } from "#db/transaction";
import { newId } from "#lib/access/new-id";

/** Somebody with a seat; only those of the demo accounts have a password. */
export type Seated = {
  email: string;
  name: string;
  passwordHash: string | null;
  seats: readonly DemoSeat[];
};

/** Those of the demo accounts, all with one password hash: it is printed at every start anyway. */
export function accountHolders(passwordHash: string): Seated[] {
  return demoAccounts.map(({ email, name, organizationKey, roles, more = [] }) => ({
    email,
    name,
    passwordHash,
    seats: [{ organizationKey, roles }, ...more],
  }));
}

/** Colleagues at a body that handles cases: two who do and one who approves. */
export function staffOf(key: string, isCenter: boolean): Seated[] {
  const role = isCenter ? "reviewer" : "officer";
  return [colleague(key, 1, role), colleague(key, 2, role), colleague(key, 3, "head")];
}

/** Somebody who files for a party. */
export function filerOfParty(key: string): Seated {
  return colleague(key, 1, "filer");
}

function colleague(key: string, n: number, role: "officer" | "reviewer" | "head" | "filer") {
  return {
    email: `${key.toLowerCase()}-${n}@staff.demo.test`,
    name: personName(`${key}-${n}`),
    passwordHash: null,
    seats: [{ organizationKey: key, roles: [role] }],
  } satisfies Seated;
}

/** Adds the people and seats that are not there yet. */
export async function insertPeople(
  tx: Transaction,
  seated: readonly Seated[],
  idOf: ReadonlyMap<string, string>,
  now: Date,
): Promise<void> {
  const rows = seated.map(({ email, name, passwordHash }) => ({
    id: newId(),
    email,
    name,
    passwordHash,
    createdAt: now,
  }));
  await tx.insert(people).values(rows).onConflictDoNothing({ target: people.email });
  const known = await tx.select({ id: people.id, email: people.email }).from(people);
  const personOf = new Map(known.map(({ id, email }) => [email, id]));
  const seats = seated.flatMap(({ email, seats }) =>
    seats.map(({ organizationKey, roles }) => ({
      id: newId(),
      personId: personOf.get(email)!,
      organizationId: idOf.get(organizationKey)!,
      roles: [...roles],
      createdAt: now,
    })),
  );
  await tx.insert(members).values(seats).onConflictDoNothing();
}
