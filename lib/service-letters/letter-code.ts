import { createHash } from "node:crypto";
import { printedCode } from "#lib/access/printed-code";
import { compact } from "#lib/rights/identifiers/typed-text";

/**
 * The one-time code of a service letter: twelve characters (about 58 bits) derived from the
 * installation's secret, so that the letter can be printed again while the database holds only a
 * hash. Guesses are rate-limited. @param issuedAt another issue of the letter is another code.
 */
export function letterCode(partyId: string, issuedAt: Date): string {
  return printedCode(
    `service letter
${partyId}
${issuedAt.toISOString()}`,
    12,
  );
}

/** What is stored and looked up: SHA-256 over number and code, typed in any width and case. */
export function letterHash(number: string, code: string): string {
  const typed = compact(code).replaceAll("-", "");
  return createHash("sha256").update(`party access\n${number}\n${typed}`).digest("hex");
}
