import { and, eq, isNotNull, isNull, sql } from "drizzle-orm";
import { members, people } from "#db/schema/people";
import { inTransaction, type Transaction } from "#db/transaction";
import { createLink, voidLinks } from "#lib/auth/one-time-links";

/**
 * A link with which the first administrator sets this installation up, for the start command to
 * print; it works once, for an hour, and replaces earlier ones. Null once there is an administrator.
 */
export async function offerSetUp(now = new Date()): Promise<{ path: string } | null> {
  return inTransaction({ kind: "sign-in" }, async (tx) => {
    if (await hasAdministrator(tx)) return null;
    await voidLinks(tx, "first-administrator", {}, now);
    const { token } = await createLink(tx, "first-administrator", {}, now);
    return { path: `/setup/${token}` };
  });
}

/** True when somebody who can sign in administers something. */
export async function hasAdministrator(tx: Transaction): Promise<boolean> {
  const [one] = await tx
    .select({ id: members.id })
    .from(members)
    .innerJoin(people, eq(people.id, members.personId))
    .where(
      and(
        sql`'administrator' = any(${members.roles})`,
        isNull(members.endedAt),
        isNull(people.disabledAt),
        isNotNull(people.passwordHash),
      ),
    )
    .limit(1);
  return one !== undefined;
}
