import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { organizations } from "#db/schema/organizations";
import { authenticators, members, people, sessions } from "#db/schema/people";
import { inTransaction, type Transaction } from "#db/transaction";
import { Refusal } from "#lib/access/refusal";
import { answers } from "#lib/auth/answers";
import { checked, refuseField } from "#lib/auth/checked";
import type { Arrival, Session } from "#lib/auth/find-session";
import { countGuess, forgiveGuess } from "#lib/auth/guesses";
import { passwordMatches } from "#lib/auth/password-hash";
import { sessionEnd } from "#lib/auth/session-end";
import { codeAnswer } from "#lib/second-step/code-answer";
import { takeCode } from "#lib/second-step/take-code";

/**
 * Proves by a code of the app, or by a recovery code, who sits at this browser: the second step of
 * signing in, and later whenever it is asked for. No code is taken twice.
 * @throws Refusal with the reason at `code`; `auth.tooManyGuesses`; `secondStep.none` when it has been
 *   taken away meanwhile.
 */
export async function proveByCode(
  { personId, tokenHash }: Arrival,
  raw: z.input<typeof codeAnswer>,
  now = new Date(),
): Promise<void> {
  const { code, address } = checked(codeAnswer, raw);
  const guess = await countGuess(`second step of ${personId}`, address);
  await inTransaction({ kind: "sign-in" }, async (tx) => {
    const [step] = await tx
      .select()
      .from(authenticators)
      .where(eq(authenticators.personId, personId))
      .for("update");
    if (!step?.salt) throw new Refusal("secondStep.none");
    await takeCode(tx, { ...step, salt: step.salt }, code, now);
    await markProved(tx, tokenHash, now);
  });
  await forgiveGuess(guess);
}

const byPassword = z.strictObject({ password: answers.password, address: z.string() });

/**
 * The same by the password, for whoever has no second step.
 * @throws Refusal with the reason at `password`; `auth.tooManyGuesses`.
 */
export async function proveByPassword(
  { personId, tokenHash, email, hasSecondStep }: Session,
  raw: z.input<typeof byPassword>,
  now = new Date(),
): Promise<void> {
  const { password, address } = checked(byPassword, raw);
  if (hasSecondStep) throw new Refusal("malformed");
  const guess = await countGuess(email, address);
  await inTransaction({ kind: "sign-in" }, async (tx) => {
    const [person] = await tx
      .select({ passwordHash: people.passwordHash })
      .from(people)
      .where(and(eq(people.id, personId), isNull(people.disabledAt)));
    if (!(await passwordMatches(person?.passwordHash ?? null, password)))
      refuseField("password", "auth.currentWrong");
    await markProved(tx, tokenHash, now);
  });
  await forgiveGuess(guess);
}

async function markProved(tx: Transaction, tokenHash: string, now: Date) {
  const [session] = await tx
    .select({ createdAt: sessions.createdAt, kind: organizations.kind })
    .from(sessions)
    .leftJoin(members, eq(members.id, sessions.memberId))
    .leftJoin(organizations, eq(organizations.id, members.organizationId))
    .where(and(eq(sessions.tokenHash, tokenHash), isNull(sessions.endedAt)));
  if (!session) throw new Refusal("auth.notSignedIn");
  const expiresAt = sessionEnd(session.createdAt, now, session.kind ?? undefined);
  await tx
    .update(sessions)
    .set({ provedAt: now, lastSeenAt: now, expiresAt })
    .where(eq(sessions.tokenHash, tokenHash));
}
