import { people } from "#db/schema/people";
import type { Transaction } from "#db/transaction";
import { newId } from "#lib/access/new-id";
import { refuseField } from "#lib/auth/checked";

type NewPerson = { email: string; name: string; passwordHash: string; now: Date };

/**
 * Adds a person who signs in with this e-mail.
 * @returns the id. @throws Refusal with `auth.emailTaken` at the field `email`.
 */
export async function createPerson(tx: Transaction, person: NewPerson): Promise<string> {
  const { now, ...rest } = person;
  const [added] = await tx
    .insert(people)
    .values({ id: newId(), ...rest, createdAt: now })
    .onConflictDoNothing({ target: people.email })
    .returning({ id: people.id });
  return added?.id ?? refuseField("email", "auth.emailTaken");
}
