import { eq } from "drizzle-orm";
import { authenticators } from "#db/schema/people";
import { inTransaction } from "#db/transaction";
import type { Session } from "#lib/auth/find-session";
import { authenticatorOf } from "#lib/second-step/authenticator";
import { mustBeProvedLately } from "#lib/second-step/proved-lately";
import { recoveryCodeCount, recoveryCodes } from "#lib/second-step/recovery-codes";

export type SecondStep = {
  /** Since when it has been in use; null while it is not. */
  since: Date | null;
  /** Recovery codes that have not been used. */
  codesLeft: number;
  /** An app that waits for its first code: its secret, to be typed in or read from a picture. */
  offer: { secret: string; address: string } | null;
};

/** How one's own second step stands. @throws Refusal `secondStep.proveAgain` */
export async function secondStepOf(session: Session, now = new Date()): Promise<SecondStep> {
  mustBeProvedLately(session, now);
  const row = await read(session.personId);
  if (!row) return { since: null, codesLeft: 0, offer: null };
  return {
    since: row.confirmedAt,
    codesLeft: row.confirmedAt ? recoveryCodeCount - row.usedCodes.length : 0,
    offer: row.nextSalt ? offerOf(session, row.nextSalt) : null,
  };
}

/**
 * One's own recovery codes; null where no second step is in use.
 * @throws Refusal `secondStep.proveAgain`
 */
export async function recoveryCodesOf(session: Session, now = new Date()) {
  mustBeProvedLately(session, now);
  const row = await read(session.personId);
  if (!row?.confirmedAt) return null;
  return recoveryCodes(session.personId, row.codesSalt).map((code, place) => ({
    code,
    isUsed: row.usedCodes.includes(place),
  }));
}

function offerOf({ personId, email }: Session, salt: string) {
  const app = authenticatorOf(personId, salt, email);
  return { secret: app.secret.base32, address: app.toString() };
}

async function read(personId: string) {
  const [row] = await inTransaction({ kind: "sign-in" }, (tx) =>
    tx.select().from(authenticators).where(eq(authenticators.personId, personId)),
  );
  return row;
}
