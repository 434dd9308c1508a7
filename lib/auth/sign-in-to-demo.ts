import { and, eq, isNull } from "drizzle-orm";
import { people } from "#db/schema/people";
import { inTransaction } from "#db/transaction";
import { Refusal } from "#lib/access/refusal";
import { openDemoAccounts } from "#lib/auth/demo-accounts";
import type { SignedIn } from "#lib/auth/sign-in";
import { startSession } from "#lib/auth/start-session";

type Headers = { get(name: string): string | null | undefined };

/**
 * Opens a session of a demo account without a password.
 * @param headers of the request, which say whether it may (`openDemoAccounts`).
 * @throws Refusal `auth.demoClosed` for every other account, mode or machine.
 */
export async function signInToDemo(
  _visitor: null,
  { email, headers }: { email: string; headers: Headers },
  now = new Date(),
): Promise<SignedIn> {
  const open = openDemoAccounts(headers).some((account) => account.email === email);
  if (!open) throw new Refusal("auth.demoClosed");
  return inTransaction({ kind: "sign-in" }, async (tx) => {
    const [person] = await tx
      .select({ id: people.id })
      .from(people)
      .where(and(eq(people.email, email), isNull(people.disabledAt)));
    if (!person) throw new Refusal("auth.demoClosed");
    return { personId: person.id, handle: await startSession(tx, person.id, now) };
  });
}
