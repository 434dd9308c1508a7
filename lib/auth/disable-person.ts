import { eq } from "drizzle-orm";
import { z } from "zod";
import { people } from "#db/schema/people";
import type { Transaction } from "#db/transaction";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { NotSeen, Refusal } from "#lib/access/refusal";
import { mustAdministerPerson } from "#lib/auth/administers";
import { answers } from "#lib/auth/answers";
import { checked } from "#lib/auth/checked";
import { endSessionsOf } from "#lib/auth/end-sessions";
import { recordSettingChange, type Setting } from "#lib/auth/record-setting-change";

const input = z.strictObject({ personId: answers.id });

/**
 * Shuts a person out: every session ends now, and no password opens another. For administrators of
 * every organization in which the person sits, never for oneself.
 * @throws NotSeen; Refusal `auth.notAdministrator`, `auth.notYourself`.
 */
export async function disablePerson(actor: MemberActor, raw: z.input<typeof input>): Promise<void> {
  const { personId } = checked(input, raw);
  if (personId === actor.personId) throw new Refusal("auth.notYourself");
  await acting(actor, async (tx) => {
    await setDisabled(tx, actor, personId, actor.now);
    await endSessionsOf(tx, personId, actor.now);
  });
}

/** Lets a disabled person sign in again, with the password they had. The same may do it. */
export async function enablePerson(actor: MemberActor, raw: z.input<typeof input>): Promise<void> {
  const { personId } = checked(input, raw);
  await acting(actor, (tx) => setDisabled(tx, actor, personId, null));
}

async function setDisabled(
  tx: Transaction,
  actor: MemberActor,
  personId: string,
  disabledAt: Date | null,
) {
  const [person] = await tx.select().from(people).where(eq(people.id, personId)).for("update");
  if (!person) throw new NotSeen("person");
  await mustAdministerPerson(tx, actor, personId);
  await tx.update(people).set({ disabledAt }).where(eq(people.id, personId));
  const what: Setting = disabledAt ? "person-disabled" : "person-enabled";
  const change = { what, targetId: personId, before: { disabledAt: person.disabledAt } };
  await recordSettingChange(tx, actor, change, actor.now);
}
