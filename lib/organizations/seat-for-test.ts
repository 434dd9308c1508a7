import { eq } from "drizzle-orm";
import { settingChanges } from "#db/schema/operations";
import { organizations } from "#db/schema/organizations";
import { members, people } from "#db/schema/people";
import { inTransaction } from "#db/transaction";
import { actorIn, type MemberActor } from "#lib/access/actor";
import { newId } from "#lib/access/new-id";
import type { Role } from "#lib/access/roles";

/** For tests: seats a new person in a seeded body and gives the actor who acts from there. */
export function seatIn(key: string, ...roles: Role[]): Promise<MemberActor> {
  const now = new Date("2026-11-22T02:00:00Z");
  return inTransaction({ kind: "system" }, async (tx) => {
    const [body] = await tx.select().from(organizations).where(eq(organizations.key, key));
    if (!body) throw new Error(`There is no body ${key}`);
    const [personId, memberId] = [newId(), newId()];
    const email = `${personId}@qiheng.example`;
    await tx.insert(people).values({ id: personId, email, name: "测试人", createdAt: now });
    await tx
      .insert(members)
      .values({ id: memberId, personId, organizationId: body.id, roles, createdAt: now });
    const person = { id: personId, name: "测试人" };
    return actorIn({ person, member: { id: memberId, roles }, organization: body }, now);
  });
}

/** For tests: the changes written down about a target, oldest first. */
export function changesOf(targetId: string) {
  return inTransaction({ kind: "system" }, (tx) =>
    tx
      .select()
      .from(settingChanges)
      .where(eq(settingChanges.targetId, targetId))
      .orderBy(settingChanges.id),
  );
}
