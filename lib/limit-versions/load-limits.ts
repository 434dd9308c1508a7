import { sql } from "drizzle-orm";
import type { Transaction } from "#db/transaction";
import type { LimitVersion } from "#lib/law/limits/limit-version";
import { LIMITS, type Limits } from "#lib/law/limits/limits";
import { withVersions } from "#lib/law/limits/with-versions";

let last: { text: string; limits: Limits } = { text: "[]", limits: LIMITS };

/**
 * Every version of every limit, as administrators keep them beside those that come with the product.
 * One statement. While nothing was changed the same value comes back.
 */
export async function loadLimits(tx: Transaction): Promise<Limits> {
  const [row] = await tx.execute<{ text: string }>(sql`
    select coalesce(json_agg(version order by key, valid_from), '[]')::text as text
    from limit_versions`);
  const text = row?.text ?? "[]";
  if (last.text !== text) last = { text, limits: withVersions(JSON.parse(text) as LimitVersion[]) };
  return last.limits;
}
