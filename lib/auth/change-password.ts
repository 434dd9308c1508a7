import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { people } from "#db/schema/people";
import { inTransaction } from "#db/transaction";
import { answers } from "#lib/auth/answers";
import { checked, refuseField } from "#lib/auth/checked";
import { endSessionsOf } from "#lib/auth/end-sessions";
import type { Session } from "#lib/auth/find-session";
import { countGuess, forgiveGuess } from "#lib/auth/guesses";
import { hashOfNew } from "#lib/auth/new-password";
import { passwordMatches } from "#lib/auth/password-hash";
import { recordSettingChange } from "#lib/auth/record-setting-change";

const input = z.strictObject({
  current: answers.password,
  password: answers.password,
  /** The visitor's address, for counting wrong guesses. */
  address: z.string(),
});

/**
 * Changes one's own password and ends every session, the one at hand included.
 * @throws Refusal with the reason at `current` or `password`; `auth.tooManyGuesses`.
 */
export async function changePassword(
  session: Session,
  raw: z.input<typeof input>,
  now = new Date(),
): Promise<void> {
  const { current, password, address } = checked(input, raw);
  const { personId, email, personName, actor } = session;
  const guess = await countGuess(email, address);
  await inTransaction({ kind: "sign-in" }, async (tx) => {
    const [person] = await tx
      .select()
      .from(people)
      .where(and(eq(people.id, personId), isNull(people.disabledAt)))
      .for("update");
    if (!(await passwordMatches(person?.passwordHash ?? null, current))) {
      refuseField("current", "auth.currentWrong");
    }
    const passwordHash = await hashOfNew(password, [personName, email]);
    await tx.update(people).set({ passwordHash }).where(eq(people.id, personId));
    await endSessionsOf(tx, personId, now);
    const by = { personId, organizationId: actor?.organizationId ?? null };
    await recordSettingChange(tx, by, { what: "password-changed", targetId: personId }, now);
  });
  await forgiveGuess(guess);
}
