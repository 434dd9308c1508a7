import { createHash } from "node:crypto";
import { printedCode } from "#lib/access/printed-code";
import { compact } from "#lib/rights/identifiers/typed-text";

/**
 * The secret code with which a reporter comes back: sixteen characters (about 78 bits) that follow
 * from the installation's secret and the key of the form, so that a form sent twice gives one tip
 * and one code. It is shown once and kept nowhere.
 */
export function tipCode(formKey: string): string {
  return printedCode(
    `tip
${formKey}`,
    16,
  );
}

/** What is stored and looked up: SHA-256 of the code, typed in any width and case. */
export function tipHash(code: string): string {
  const typed = compact(code).replaceAll("-", "");
  return createHash("sha256").update(`tip\n${typed}`).digest("hex");
}
