import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { people } from "#db/schema/people";
import { inTransaction } from "#db/transaction";
import { Refusal } from "#lib/access/refusal";
import { checked } from "#lib/auth/checked";
import { countGuess, forgiveGuess } from "#lib/auth/guesses";
import { passwordMatches } from "#lib/auth/password-hash";
import { startSession } from "#lib/auth/start-session";

const input = z.strictObject({
  email: z.string().trim().toLowerCase().max(320, "auth.wrongPassword"),
  password: z.string().max(1000, "auth.wrongPassword"),
  /** The visitor's address, for counting wrong guesses. */
  address: z.string(),
});

export type SignedIn = { personId: string; handle: string };

/**
 * Opens a session for the right e-mail and password.
 * @throws Refusal `auth.wrongPassword`, the same and after the same time whether or not the account
 * exists or is disabled; `auth.tooManyGuesses`; `auth.busy`.
 */
export async function signIn(
  _visitor: null,
  raw: z.input<typeof input>,
  now = new Date(),
): Promise<SignedIn> {
  const { email, password, address } = checked(input, raw);
  const guess = await countGuess(email, address);
  const person = await findPerson(email);
  if (!(await passwordMatches(person?.passwordHash ?? null, password)) || !person) {
    throw new Refusal("auth.wrongPassword");
  }
  await forgiveGuess(guess);
  return openSession(person, now);
}

function findPerson(email: string) {
  return inTransaction({ kind: "sign-in" }, async (tx) => {
    const [person] = await tx
      .select({ id: people.id, passwordHash: people.passwordHash })
      .from(people)
      .where(and(eq(people.email, email), isNull(people.disabledAt)));
    return person;
  });
}

type Known = NonNullable<Awaited<ReturnType<typeof findPerson>>>;

/** Looks again under a lock: the password may have changed, or the person been disabled, meanwhile. */
function openSession(person: Known, now: Date): Promise<SignedIn> {
  return inTransaction({ kind: "sign-in" }, async (tx) => {
    const [same] = await tx
      .select({ passwordHash: people.passwordHash })
      .from(people)
      .where(and(eq(people.id, person.id), isNull(people.disabledAt)))
      .for("share");
    if (same?.passwordHash !== person.passwordHash) throw new Refusal("auth.wrongPassword");
    return { personId: person.id, handle: await startSession(tx, person.id, now) };
  });
}
