import { and, eq, isNull, ne } from "drizzle-orm";
import type { z } from "zod";
import { authenticators, sessions } from "#db/schema/people";
import { inTransaction, type Transaction } from "#db/transaction";
import { Refusal } from "#lib/access/refusal";
import { checked, refuseField } from "#lib/auth/checked";
import type { Session } from "#lib/auth/find-session";
import { countGuess, forgiveGuess } from "#lib/auth/guesses";
import { newHandle } from "#lib/auth/handle";
import { recordSettingChange } from "#lib/auth/record-setting-change";
import { authenticatorOf, stepOf } from "#lib/second-step/authenticator";
import { codeAnswer } from "#lib/second-step/code-answer";
import { mustBeProvedLately } from "#lib/second-step/proved-lately";
import { takeAway } from "#lib/second-step/take-away";

/**
 * Offers a new app to set up; the one in use goes on until the new one is confirmed.
 * @throws Refusal `secondStep.proveAgain`
 */
export async function offerApp(session: Session, now = new Date()): Promise<void> {
  mustBeProvedLately(session, now);
  const nextSalt = newHandle();
  await inTransaction({ kind: "sign-in" }, (tx) =>
    tx
      .insert(authenticators)
      .values({ personId: session.personId, nextSalt, codesSalt: newHandle() })
      .onConflictDoUpdate({ target: authenticators.personId, set: { nextSalt } }),
  );
}

/**
 * Takes the offered app into use, once it shows the right code, with a new set of recovery codes. Every
 * other sign-in of the person ends: it was without this step.
 * @throws Refusal with the reason at `code`; `secondStep.offerGone`, `secondStep.proveAgain`,
 *   `auth.tooManyGuesses`.
 */
export async function confirmApp(
  session: Session,
  raw: z.input<typeof codeAnswer>,
  now = new Date(),
): Promise<void> {
  const { code, address } = checked(codeAnswer, raw);
  const { personId } = session;
  mustBeProvedLately(session, now);
  const guess = await countGuess(`second step of ${personId}`, address);
  await inTransaction({ kind: "sign-in" }, async (tx) => {
    const salt = await lockOffer(tx, personId);
    const taken = stepOf(authenticatorOf(personId, salt), code.replace(/\s/g, ""), now);
    if (taken === null) refuseField("code", "secondStep.codeWrong");
    await tx
      .update(authenticators)
      .set({ salt, nextSalt: null, confirmedAt: now, lastStep: taken, ...newCodes() })
      .where(eq(authenticators.personId, personId));
    await leaveOnly(tx, session, now);
    await recordChange(tx, session, "second-step-on", now);
  });
  await forgiveGuess(guess);
}

/** A new set of recovery codes; the old ones let nobody in any more. @throws Refusal */
export async function renewRecoveryCodes(session: Session, now = new Date()): Promise<void> {
  mustBeProvedLately(session, now);
  await inTransaction({ kind: "sign-in" }, async (tx) => {
    await tx
      .update(authenticators)
      .set(newCodes())
      .where(eq(authenticators.personId, session.personId));
    await recordChange(tx, session, "recovery-codes-renewed", now);
  });
}

/**
 * Back to the password alone. Where a seat asks for the second step, it asks for a new one at once.
 * @throws Refusal `secondStep.proveAgain`
 */
export async function endSecondStep(session: Session, now = new Date()): Promise<void> {
  mustBeProvedLately(session, now);
  await inTransaction({ kind: "sign-in" }, async (tx) => {
    await takeAway(tx, session.personId);
    await recordChange(tx, session, "second-step-off", now);
  });
}

async function lockOffer(tx: Transaction, personId: string): Promise<string> {
  const [row] = await tx
    .select({ nextSalt: authenticators.nextSalt })
    .from(authenticators)
    .where(eq(authenticators.personId, personId))
    .for("update");
  if (!row?.nextSalt) throw new Refusal("secondStep.offerGone");
  return row.nextSalt;
}

function newCodes() {
  return { codesSalt: newHandle(), usedCodes: [] };
}

async function leaveOnly(tx: Transaction, { personId, tokenHash }: Session, now: Date) {
  await tx.update(sessions).set({ provedAt: now }).where(eq(sessions.tokenHash, tokenHash));
  const others = and(eq(sessions.personId, personId), ne(sessions.tokenHash, tokenHash));
  await tx
    .update(sessions)
    .set({ endedAt: now })
    .where(and(others, isNull(sessions.endedAt)));
}

async function recordChange(
  tx: Transaction,
  { personId, actor }: Session,
  what: "second-step-on" | "second-step-off" | "recovery-codes-renewed",
  now: Date,
) {
  const by = { personId, organizationId: actor?.organizationId ?? null };
  await recordSettingChange(tx, by, { what, targetId: personId }, now);
}
