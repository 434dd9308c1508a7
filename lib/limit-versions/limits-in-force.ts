import { inTransaction } from "#db/transaction";
import type { Limits } from "#lib/law/limits/limits";
import { loadLimits } from "#lib/limit-versions/load-limits";

/** The limits for pages that anyone may read. */
export function limitsInForce(): Promise<Limits> {
  return inTransaction({ kind: "visitor" }, loadLimits);
}
