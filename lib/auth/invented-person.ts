import { eq } from "drizzle-orm";
import { organizations } from "#db/schema/organizations";
import { members, people } from "#db/schema/people";
import { inTransaction } from "#db/transaction";
import { actorIn, type MemberActor } from "#lib/access/actor";
import { newId } from "#lib/access/new-id";
import type { Role } from "#lib/access/roles";
import { hashPassword } from "#lib/auth/password-hash";

/** The password of every person that a test invents. */
export const inventedPassword = "seven paths around one center";

/** For tests: a person with a seat in each of the bodies named by key, and the first seat's actor. */
export async function inventPerson(name: string, keys: string[], roles: Role[] = ["officer"]) {
  const now = new Date();
  const personId = newId();
  const email = `${name.toLowerCase()}-${personId.slice(-6)}@example.test`;
  const passwordHash = await hashPassword(inventedPassword);
  return inTransaction({ kind: "sign-in" }, async (tx) => {
    await tx.insert(people).values({ id: personId, email, name, passwordHash, createdAt: now });
    const actors: MemberActor[] = [];
    for (const key of keys) {
      const [body] = await tx.select().from(organizations).where(eq(organizations.key, key));
      const memberId = newId();
      const seat = { personId, organizationId: body!.id, roles };
      await tx.insert(members).values({ id: memberId, ...seat, createdAt: now });
      const stored = { person: { id: personId, name }, member: { id: memberId, roles } };
      actors.push(actorIn({ ...stored, organization: body! }, now));
    }
    return { personId, email, actor: actors[0]!, seats: actors };
  });
}
