import { eq } from "drizzle-orm";
import { authenticators } from "#db/schema/people";
import type { Transaction } from "#db/transaction";
import { refuseField } from "#lib/auth/checked";
import { recordSettingChange } from "#lib/auth/record-setting-change";
import { authenticatorOf, stepOf } from "#lib/second-step/authenticator";
import { placeOf } from "#lib/second-step/recovery-codes";

type Step = typeof authenticators.$inferSelect & { salt: string };

/**
 * Takes a code of somebody whose second step the caller has locked, so that of two who send one code
 * one is let in. @throws Refusal with the reason at `code`.
 */
export async function takeCode(tx: Transaction, step: Step, typed: string, now: Date) {
  const digits = typed.replace(/\s/g, "");
  if (/^\d{6}$/.test(digits)) await takeAppCode(tx, step, digits, now);
  else await takeRecoveryCode(tx, step, typed, now);
}

async function takeAppCode(
  tx: Transaction,
  { personId, salt, lastStep }: Step,
  code: string,
  now: Date,
) {
  const taken = stepOf(authenticatorOf(personId, salt), code, now);
  if (taken === null) refuseField("code", "secondStep.codeWrong");
  if (taken <= lastStep) refuseField("code", "secondStep.codeUsed");
  await tx
    .update(authenticators)
    .set({ lastStep: taken })
    .where(eq(authenticators.personId, personId));
}

async function takeRecoveryCode(
  tx: Transaction,
  { personId, codesSalt, usedCodes }: Step,
  typed: string,
  now: Date,
) {
  const place = placeOf(personId, codesSalt, typed);
  if (place < 0) refuseField("code", "secondStep.codeWrong");
  if (usedCodes.includes(place)) refuseField("code", "secondStep.recoveryUsed");
  await tx
    .update(authenticators)
    .set({ usedCodes: [...usedCodes, place] })
    .where(eq(authenticators.personId, personId));
  const by = { personId, organizationId: null };
  await recordSettingChange(tx, by, { what: "recovery-code-used", targetId: personId }, now);
}
