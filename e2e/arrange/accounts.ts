import { eq } from "drizzle-orm";
import { people } from "#db/schema/people";
import { demoPassword } from "#db/seed/demo-accounts";
import { inTransaction } from "#db/transaction";
import { seatIn } from "#e2e/arrange/seats";
import type { MemberActor } from "#lib/access/actor";
import type { Role } from "#lib/access/roles";
import { hashPassword } from "#lib/auth/password-hash";

/** A new person in a body that has no demo account. @returns the mailbox to sign in with. */
export async function accountIn(organizationKey: string, roles: Role[]): Promise<string> {
  return accountOf(await seatIn(organizationKey, roles));
}

/** Lets an arranged person sign in with the demo password. @returns the mailbox to sign in with. */
export async function accountOf({ personId }: MemberActor): Promise<string> {
  const mailbox = `e2e.${personId}`;
  const passwordHash = await hashPassword(demoPassword);
  await inTransaction({ kind: "system" }, (tx) =>
    tx
      .update(people)
      .set({ email: `${mailbox}@demo.test`, passwordHash })
      .where(eq(people.id, personId)),
  );
  return mailbox;
}
