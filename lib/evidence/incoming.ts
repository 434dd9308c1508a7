import { join } from "node:path";
import { evidenceFolder } from "#lib/evidence/settings";

/** Where bytes lie that nothing speaks of yet. Whatever stays there for a day is swept. */
export function incomingFolder(): string {
  return join(evidenceFolder(), "incoming");
}
