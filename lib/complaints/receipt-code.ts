import { createHash } from "node:crypto";
import { printedCode } from "#lib/access/printed-code";

/**
 * The query code of a case: ten characters derived from the installation's secret, so that the filer
 * can print the receipt again while the database holds only its hash. About 49 bits; look-ups by
 * code are rate-limited.
 */
export function queryCode(caseId: string): string {
  return printedCode(
    `query code
${caseId}`,
    10,
  );
}

/** What is stored and looked up: SHA-256 over the number and the code as typed, spaces ignored. */
export function receiptHash(number: string, code: string): string {
  const typed = code.toUpperCase().replace(/[\s-]/g, "");
  return createHash("sha256").update(`${number}\n${typed}`).digest("hex");
}
