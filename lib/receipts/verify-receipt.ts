import { timingSafeEqual } from "node:crypto";
import { acting } from "#lib/access/act";
import { systemActor } from "#lib/access/actor";
import { Refusal } from "#lib/access/refusal";
import { caseNumber } from "#lib/cases/look-up-receipt";
import { countLookUp, forgiveLookUp } from "#lib/cases/look-ups";
import { type ReceiptSeal, receiptSeal } from "#lib/receipts/receipt-seal";
import { compact } from "#lib/rights/identifiers/typed-text";

/**
 * Tells whoever holds a receipt whether this installation gave it, and what it vouches for: when the
 * complaint came in and the hashes of its words and files. Both may be typed in any width and case.
 * @param address the visitor's, for counting.
 * @throws Refusal `filing.receiptNotGenuine`, whichever of the two is wrong, or when what is kept is
 * no longer what was filed; `filing.tooManyLookUps`.
 */
export async function verifyReceipt(
  typed: { number: string; check: string },
  address: string,
): Promise<ReceiptSeal> {
  const number = caseNumber(typed.number);
  const lookUp = await countLookUp(address, number);
  const seal = await acting(systemActor("receipt-check"), (tx) => receiptSeal(tx, number));
  if (!seal || !same(seal.check, compact(typed.check).replaceAll("-", "")))
    throw new Refusal("filing.receiptNotGenuine");
  await forgiveLookUp(lookUp);
  return seal;
}

function same(check: string, typed: string): boolean {
  const [a, b] = [Buffer.from(check), Buffer.from(typed)];
  return a.length === b.length && timingSafeEqual(a, b);
}
