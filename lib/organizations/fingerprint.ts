import { createHash } from "node:crypto";
import { Refusal } from "#lib/access/refusal";

/** A short text that changes with the row; a form sends back the one it was filled in over. */
export function fingerprint(row: Record<string, unknown>): string {
  const sorted = Object.entries(row).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return createHash("sha256").update(JSON.stringify(sorted)).digest("base64url").slice(0, 16);
}

/** @throws Refusal `settings.changedMeanwhile` when the row is no longer the one that the form showed. */
export function mustBeUnchanged(row: Record<string, unknown>, was: string): void {
  if (fingerprint(row) !== was) throw new Refusal("settings.changedMeanwhile");
}
