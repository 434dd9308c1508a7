import { createHash, createHmac } from "node:crypto";

// Without 0 O 1 I L U: what is read off paper is typed right.
const alphabet = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

/**
 * The query code of a case: ten characters derived from the installation's secret, so that the filer
 * can print the receipt again while the database holds only its hash. About 49 bits; look-ups by
 * code are rate-limited.
 */
export function queryCode(caseId: string, secret = process.env.QIHENG_SECRET ?? ""): string {
  if (!secret) throw new Error("QIHENG_SECRET is not set; start with `npm start`.");
  const bytes = createHmac("sha256", secret).update(`query code\n${caseId}`).digest();
  return Array.from(bytes.subarray(0, 10), (byte) => alphabet[byte % alphabet.length]).join("");
}

/** What is stored and looked up: SHA-256 over the number and the code as typed, spaces ignored. */
export function receiptHash(number: string, code: string): string {
  const typed = code.toUpperCase().replace(/[\s-]/g, "");
  return createHash("sha256").update(`${number}\n${typed}`).digest("hex");
}
