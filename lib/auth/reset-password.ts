import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { people } from "#db/schema/people";
import { inTransaction, type Transaction } from "#db/transaction";
import { Refusal } from "#lib/access/refusal";
import { answers } from "#lib/auth/answers";
import { checked } from "#lib/auth/checked";
import { endSessionsOf } from "#lib/auth/end-sessions";
import { hashOfNew } from "#lib/auth/new-password";
import { findLink, useLink } from "#lib/auth/one-time-links";
import { recordSettingChange } from "#lib/auth/record-setting-change";

const input = z.strictObject({ token: answers.token, password: answers.password });

/** For whom a reset link is while it works; null when it was used, ran out or never was. */
export async function resetOffer(token: string): Promise<{ name: string; email: string } | null> {
  return inTransaction({ kind: "sign-in" }, async (tx) => {
    const link = await findLink(tx, "password-reset", token, new Date());
    const person = link?.personId && (await enabledPerson(tx, link.personId));
    return person ? { name: person.name, email: person.email } : null;
  });
}

/**
 * Chooses a new password with a reset link and uses it up; every session of the person ends.
 * @returns the e-mail to sign in with.
 * @throws Refusal `auth.linkSpent`, or a weak password's reason, which leaves the link working.
 */
export async function resetPassword(
  _visitor: null,
  raw: z.input<typeof input>,
  now = new Date(),
): Promise<{ email: string }> {
  const { token, password } = checked(input, raw);
  return inTransaction({ kind: "sign-in" }, async (tx) => {
    const { personId } = await useLink(tx, "password-reset", token, now);
    const person = personId && (await enabledPerson(tx, personId));
    if (!person) throw new Refusal("auth.linkSpent");
    const { id, name, email } = person;
    const passwordHash = await hashOfNew(password, [name, email]);
    await tx.update(people).set({ passwordHash }).where(eq(people.id, id));
    await endSessionsOf(tx, id, now);
    const by = { personId: id, organizationId: null };
    await recordSettingChange(tx, by, { what: "password-reset", targetId: id }, now);
    return { email };
  });
}

async function enabledPerson(tx: Transaction, id: string) {
  const [person] = await tx
    .select()
    .from(people)
    .where(and(eq(people.id, id), isNull(people.disabledAt)))
    .for("update");
  return person;
}
