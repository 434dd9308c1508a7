import { createHash, createHmac } from "node:crypto";
import { compact } from "#lib/rights/identifiers/typed-text";

// Without 0 O 1 I L U: what is read off paper is typed right.
const alphabet = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

/**
 * The secret code with which a reporter comes back: sixteen characters (about 78 bits) that follow
 * from the installation's secret and the key of the form, so that a form sent twice gives one tip
 * and one code. It is shown once and kept nowhere.
 */
export function tipCode(formKey: string, secret = process.env.QIHENG_SECRET ?? ""): string {
  if (!secret) throw new Error("QIHENG_SECRET is not set; start with `npm start`.");
  const bytes = createHmac("sha256", secret).update(`tip\n${formKey}`).digest();
  return Array.from(bytes.subarray(0, 16), (byte) => alphabet[byte % alphabet.length]).join("");
}

/** What is stored and looked up: SHA-256 of the code, typed in any width and case. */
export function tipHash(code: string): string {
  const typed = compact(code).replaceAll("-", "");
  return createHash("sha256").update(`tip\n${typed}`).digest("hex");
}
