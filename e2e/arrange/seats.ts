import { eq } from "drizzle-orm";
import { organizations } from "#db/schema/organizations";
import { members, people } from "#db/schema/people";
import { inTransaction } from "#db/transaction";
import { actorIn, type MemberActor } from "#lib/access/actor";
import { newId } from "#lib/access/new-id";
import type { Role } from "#lib/access/roles";
import { socialCreditCode } from "#lib/rights/identifiers/social-credit-code";

// Several test processes may arrange in one database: each counts from a number of its own.
let serial = 1 + (process.pid % 90_000) * 1000;

/** A new person in a body of the base data, by the body's key. Acts now unless told otherwise. */
export async function seatIn(
  organizationKey: string,
  roles: Role[] = ["officer"],
  now = new Date(),
): Promise<MemberActor> {
  return inTransaction({ kind: "system" }, async (tx) => {
    const [row] = await tx
      .select()
      .from(organizations)
      .where(eq(organizations.key, organizationKey));
    if (!row) throw new Error(`the base data has no body ${organizationKey}`);
    return sit(tx, row, roles, now);
  });
}

/** A new company with one member who files for it. */
export async function companySeat(
  name = `示例企业${serial}`,
  now = new Date(),
): Promise<MemberActor & { creditCode: string }> {
  const creditCode = socialCreditCode("110108", serial++);
  return inTransaction({ kind: "system" }, async (tx) => {
    const row = {
      id: newId(),
      kind: "company",
      nameZh: name,
      nameEn: name,
      regionCode: "110108",
      creditCode,
      createdAt: now,
    };
    await tx.insert(organizations).values(row);
    return { ...(await sit(tx, row, ["filer"], now)), creditCode };
  });
}

/** The same seat at another moment. */
export function at<A extends MemberActor>(actor: A, now: Date | string): A {
  return { ...actor, now: new Date(now), provedAt: new Date(now) };
}

async function sit(
  tx: Parameters<Parameters<typeof inTransaction>[1]>[0],
  organization: { id: string; kind: string; nameZh: string; nameEn: string },
  roles: Role[],
  now: Date,
): Promise<MemberActor> {
  const personId = newId();
  const memberId = newId();
  const personName = `测试人员${serial++}`;
  await tx
    .insert(people)
    .values({ id: personId, email: `${personId}@example.test`, name: personName, createdAt: now });
  await tx
    .insert(members)
    .values({ id: memberId, personId, organizationId: organization.id, roles, createdAt: now });
  const person = { id: personId, name: personName };
  return actorIn({ person, member: { id: memberId, roles }, organization }, now);
}
