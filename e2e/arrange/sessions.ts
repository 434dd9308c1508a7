import { eq } from "drizzle-orm";
import { people } from "#db/schema/people";
import { inTransaction } from "#db/transaction";
import { sessionCookie } from "#lib/auth/session-cookie";
import { startSession } from "#lib/auth/start-session";

/** Somebody has signed in. @returns the cookie that the browser then holds. */
export async function sessionOf(personId: string): Promise<{ name: string; value: string }> {
  const value = await inTransaction({ kind: "sign-in" }, (tx) =>
    startSession(tx, personId, new Date()),
  );
  return { name: sessionCookie().name, value };
}

/** The same for a person who is known by an address alone. */
export async function sessionAt(email: string): Promise<{ name: string; value: string }> {
  const [person] = await inTransaction({ kind: "system" }, (tx) =>
    tx.select({ id: people.id }).from(people).where(eq(people.email, email)),
  );
  if (!person) throw new Error(`nobody has the address ${email}`);
  return sessionOf(person.id);
}
