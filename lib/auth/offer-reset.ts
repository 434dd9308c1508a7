import { eq } from "drizzle-orm";
import { z } from "zod";
import { people } from "#db/schema/people";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { NotSeen, Refusal } from "#lib/access/refusal";
import { mustAdministerPerson } from "#lib/auth/administers";
import { answers } from "#lib/auth/answers";
import { checked } from "#lib/auth/checked";
import { createLink, voidLinks } from "#lib/auth/one-time-links";
import { recordSettingChange } from "#lib/auth/record-setting-change";
import { mustBeProvedLately } from "#lib/second-step/proved-lately";

const input = z.strictObject({ personId: answers.id });

/**
 * Makes a link with which a person who forgot their password chooses a new one: it works once, for
 * an hour, and replaces earlier ones. The old password goes on working until then. For
 * administrators of every organization in which the person sits.
 * @throws NotSeen; Refusal `auth.notAdministrator`, `secondStep.proveAgain`, `auth.resetDisabled`, `auth.resetInvited` for
 *   somebody who never had a password and needs an invitation instead.
 */
export async function offerReset(
  actor: MemberActor,
  raw: z.input<typeof input>,
): Promise<{ path: string; expiresAt: Date }> {
  const { personId } = checked(input, raw);
  return acting(actor, async (tx) => {
    const [person] = await tx.select().from(people).where(eq(people.id, personId)).for("update");
    if (!person) throw new NotSeen("person");
    await mustAdministerPerson(tx, actor, personId);
    mustBeProvedLately(actor, actor.now);
    if (person.disabledAt) throw new Refusal("auth.resetDisabled");
    if (person.passwordHash === null) throw new Refusal("auth.resetInvited");
    await voidLinks(tx, "password-reset", { personId }, actor.now);
    const { token, expiresAt } = await createLink(tx, "password-reset", { personId }, actor.now);
    const change = { what: "password-reset-offered" as const, targetId: personId };
    await recordSettingChange(tx, actor, change, actor.now);
    return { path: `/reset/${token}`, expiresAt };
  });
}
