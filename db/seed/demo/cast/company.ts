import { asc, eq } from "drizzle-orm";
import { organizations } from "#db/schema/organizations";
import { members, people } from "#db/schema/people";
import { randomFrom } from "#db/seed/demo/random";
import type { Transaction } from "#db/transaction";
import { actorIn, type MemberActor } from "#lib/access/actor";
import type { Role } from "#lib/access/roles";

/** Everybody who acts in the demonstration, by the key of their organization. */
export type Company = {
  /** The id of an organization. @throws for a key that nobody has. */
  id(key: string): string;
  key(id: string): string;
  /**
   * Who acts for an organization in one of the roles, at a moment. For one case it is always the
   * same one of those who could.
   */
  actor(key: string, roles: readonly Role[], caseKey: string, at: Date): MemberActor;
  /** Who answers for a respondent that has a seat here, by its credit code. */
  respondent(creditCode: string, caseKey: string, at: Date): MemberActor;
  /** Somebody by name, in their first seat. */
  actorNamed(name: string, at: Date): MemberActor;
};

/** Reads who sits where. */
export async function readCompany(tx: Transaction): Promise<Company> {
  const found = await tx.select().from(organizations);
  const ids = new Map(found.flatMap(({ key, id }) => (key ? [[key, id]] : [])));
  const keys = new Map([...ids].map(([key, id]) => [id, key]));
  const seats = await tx
    .select({
      member: members,
      name: people.name,
      email: people.email,
      organization: organizations,
    })
    .from(members)
    .innerJoin(people, eq(people.id, members.personId))
    .innerJoin(organizations, eq(organizations.id, members.organizationId))
    .orderBy(asc(people.email));
  const id = (key: string) => need(ids.get(key), key);
  const actor: Company["actor"] = (key, roles, caseKey, at) => {
    const fitting = seats
      .filter(({ member }) => member.organizationId === id(key))
      .filter(({ member }) => member.roles.some((role) => roles.includes(role as Role)))
      .sort((a, b) => rank(a.email) - rank(b.email));
    // Demo accounts come first and take most of the work, so that their queues have something.
    const isFirst = randomFrom(`${caseKey}-${key}`).chance(0.7);
    const seat = need(isFirst ? fitting[0] : (fitting[1] ?? fitting[0]), `${key} ${roles}`);
    return actorOf(seat, at);
  };
  const codes = new Map(
    found.flatMap(({ key, creditCode }) => (creditCode ? [[creditCode, key]] : [])),
  );
  return {
    id,
    key: (of) => need(keys.get(of), of),
    actor,
    respondent: (creditCode, caseKey, at) =>
      actor(codes.get(creditCode) ?? creditCode, ["filer"], caseKey, at),
    actorNamed: (name, at) =>
      actorOf(
        need(
          seats.find((seat) => seat.name === name),
          name,
        ),
        at,
      ),
  };
}

type Seat = {
  member: typeof members.$inferSelect;
  name: string;
  email: string;
  organization: typeof organizations.$inferSelect;
};

function rank(email: string): number {
  return email.endsWith("@demo.test") ? 0 : 1;
}

function actorOf({ member, name, organization }: Seat, now: Date): MemberActor {
  return actorIn({ person: { id: member.personId, name }, member, organization }, now);
}

function need<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`the demonstration has no ${what}`);
  return value;
}
