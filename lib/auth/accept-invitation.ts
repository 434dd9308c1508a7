import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { members, people, sessions } from "#db/schema/people";
import { inTransaction, type Transaction } from "#db/transaction";
import { newId } from "#lib/access/new-id";
import { Refusal } from "#lib/access/refusal";
import { answers } from "#lib/auth/answers";
import { checked } from "#lib/auth/checked";
import type { Session } from "#lib/auth/find-session";
import { hashOfNew } from "#lib/auth/new-password";
import { useLink } from "#lib/auth/one-time-links";
import { recordSettingChange } from "#lib/auth/record-setting-change";

const input = z.strictObject({
  token: answers.token,
  /** Asked of those who have none yet. */
  password: answers.password.optional(),
});

/**
 * Takes the seat that an invitation offers and uses the link up. A person without a password chooses
 * one now; a person who has one must be signed in as themselves, and then acts from the new seat.
 * @returns the e-mail to sign in with.
 * @throws Refusal `auth.linkSpent`, `auth.signInToAccept`, or a weak password's reason.
 */
export async function acceptInvitation(
  session: Session | null,
  raw: z.input<typeof input>,
  now = new Date(),
): Promise<{ email: string }> {
  const { token, password } = checked(input, raw);
  return inTransaction({ kind: "sign-in" }, async (tx) => {
    const { personId, organizationId, roles } = await useLink(tx, "invitation", token, now);
    if (!personId || !organizationId || !roles) throw new Refusal("auth.linkSpent");
    const person = await lockPerson(tx, personId);
    if (person.passwordHash === null) await choosePassword(tx, person, password);
    else if (session?.personId !== personId) throw new Refusal("auth.signInToAccept");
    const memberId = await takeSeat(tx, { personId, organizationId, roles, now });
    if (session?.personId === personId) await sitDown(tx, session, memberId);
    const change = {
      what: "member-joined" as const,
      targetId: memberId,
      after: { personId, roles },
    };
    await recordSettingChange(tx, { personId, organizationId }, change, now);
    return { email: person.email };
  });
}

type Person = typeof people.$inferSelect;

async function lockPerson(tx: Transaction, personId: string): Promise<Person> {
  const [person] = await tx
    .select()
    .from(people)
    .where(and(eq(people.id, personId), isNull(people.disabledAt)))
    .for("update");
  if (!person) throw new Refusal("auth.linkSpent");
  return person;
}

async function choosePassword(tx: Transaction, person: Person, password = "") {
  const passwordHash = await hashOfNew(password, [person.name, person.email]);
  await tx.update(people).set({ passwordHash }).where(eq(people.id, person.id));
}

type Seat = { personId: string; organizationId: string; roles: string[]; now: Date };

/** A second invitation to the same organization widens the seat that the first one gave. */
async function takeSeat(tx: Transaction, seat: Seat): Promise<string> {
  const { personId, organizationId, now } = seat;
  const held = and(
    eq(members.personId, personId),
    eq(members.organizationId, organizationId),
    isNull(members.endedAt),
  );
  const [old] = await tx.select().from(members).where(held).for("update");
  const roles = [...new Set([...(old?.roles ?? []), ...seat.roles])];
  if (old) {
    await tx.update(members).set({ roles }).where(eq(members.id, old.id));
    return old.id;
  }
  const id = newId();
  await tx.insert(members).values({ id, personId, organizationId, roles, createdAt: now });
  return id;
}

async function sitDown(tx: Transaction, session: Session, memberId: string) {
  await tx.update(sessions).set({ memberId }).where(eq(sessions.tokenHash, session.tokenHash));
}
