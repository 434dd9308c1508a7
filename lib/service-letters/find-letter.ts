import { and, eq } from "drizzle-orm";
import { oneTimeLinks } from "#db/schema/people";
import { inTransaction } from "#db/transaction";
import { Refusal } from "#lib/access/refusal";
import { caseNumber } from "#lib/cases/look-up-receipt";
import { countLookUp, forgiveLookUp, requireBoth, type TypedPair } from "#lib/cases/look-ups";
import { letterHash } from "#lib/service-letters/letter-code";

/** What is typed off a service letter. */
export type TypedLetter = TypedPair;

export type FoundLetter = {
  hash: string;
  caseId: string;
  partyId: string;
  /** The body that sent it. */
  organizationId: string;
};

/**
 * Finds the letter behind a number and a code, both typed in any width and case; looking uses
 * nothing up. Only who has both right is told more than that they do not fit.
 * @param address the visitor's, for counting.
 * @throws Refusal `letters.notFound`, `letters.used`, `letters.expired`, `filing.tooManyLookUps`;
 *   `checkAnswers` when one of the two is missing.
 */
export async function findLetter(
  typed: TypedLetter,
  address: string,
  now: Date,
): Promise<FoundLetter> {
  requireBoth(typed);
  const number = caseNumber(typed.number);
  const lookUp = await countLookUp(address, number);
  const hash = letterHash(number, typed.code);
  const link = await linkOf(hash);
  if (!link?.caseId || !link.partyId || !link.organizationId) throw new Refusal("letters.notFound");
  await forgiveLookUp(lookUp);
  if (link.usedAt) throw new Refusal("letters.used");
  if (link.expiresAt <= now) throw new Refusal("letters.expired");
  const { caseId, partyId, organizationId } = link;
  return { hash, caseId, partyId, organizationId };
}

function linkOf(tokenHash: string) {
  return inTransaction({ kind: "sign-in" }, async (tx) => {
    const [link] = await tx
      .select()
      .from(oneTimeLinks)
      .where(and(eq(oneTimeLinks.tokenHash, tokenHash), eq(oneTimeLinks.purpose, "party-access")));
    return link;
  });
}
