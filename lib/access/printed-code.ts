import { createHmac } from "node:crypto";

// Without 0 O 1 I L U: what is read off paper is typed right.
const alphabet = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

/**
 * A code to be printed and typed, about 4.9 bits a character (at most 32), that follows from the
 * installation's secret and what it is about, so that it need not be stored to be printed again.
 * @param about begins with the kind of code, so that no two kinds are alike.
 */
export function printedCode(
  about: string,
  length: number,
  secret = process.env.QIHENG_SECRET ?? "",
): string {
  if (!secret) throw new Error("QIHENG_SECRET is not set; start with `npm start`.");
  const bytes = createHmac("sha256", secret).update(about).digest();
  return Array.from(bytes.subarray(0, length), (byte) => alphabet[byte % alphabet.length]).join("");
}
