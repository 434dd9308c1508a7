import { createHash, createHmac } from "node:crypto";
import { compact } from "#lib/rights/identifiers/typed-text";

// Without 0 O 1 I L U: what is read off paper is typed right.
const alphabet = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

/**
 * The one-time code of a service letter: twelve characters (about 58 bits) derived from the
 * installation's secret, so that the letter can be printed again while the database holds only a
 * hash. Guesses are rate-limited. @param issuedAt another issue of the letter is another code.
 */
export function letterCode(
  partyId: string,
  issuedAt: Date,
  secret = process.env.QIHENG_SECRET ?? "",
): string {
  if (!secret) throw new Error("QIHENG_SECRET is not set; start with `npm start`.");
  const about = `service letter\n${partyId}\n${issuedAt.toISOString()}`;
  const bytes = createHmac("sha256", secret).update(about).digest();
  return Array.from(bytes.subarray(0, 12), (byte) => alphabet[byte % alphabet.length]).join("");
}

/** What is stored and looked up: SHA-256 over number and code, typed in any width and case. */
export function letterHash(number: string, code: string): string {
  const typed = compact(code).replaceAll("-", "");
  return createHash("sha256").update(`party access\n${number}\n${typed}`).digest("hex");
}
