import { sql } from "drizzle-orm";
import { inTransaction } from "#db/transaction";
import type { Words } from "#lib/words";

/** A decision about a service organization that is public now. */
export type DisclosedConduct = {
  id: string;
  organization: string;
  body: Words;
  /** The outcome's key in the procedure's table. */
  outcome: string;
  /** Its repair is being looked at. */
  repairing: boolean;
  publishedAt: Date;
  summary: string;
  /** Last day of the term, YYYY-MM-DD; null where the law sets none. */
  endsOn: string | null;
};

/**
 * The disclosed dishonest conduct of service organizations, newest first, at most 200. What was
 * repaired, revoked or has run its term is not shown any longer (专利代理管理办法 37, 38).
 */
export async function disclosedConduct(): Promise<DisclosedConduct[]> {
  const rows = await inTransaction({ kind: "visitor" }, (tx) =>
    tx.execute<Row>(sql`select * from qiheng_disclosed_conduct()`),
  );
  return rows.map((row) => ({
    id: row.proceeding_id,
    organization: row.organization,
    body: { zh: row.body_zh, en: row.body_en },
    outcome: row.outcome,
    repairing: row.state === "repairing",
    publishedAt: new Date(row.published_at),
    summary: row.summary ?? "",
    endsOn: row.ends_on,
  }));
}

type Row = {
  proceeding_id: string;
  organization: string;
  body_zh: string;
  body_en: string;
  outcome: string;
  state: string;
  published_at: string;
  summary: string | null;
  ends_on: string | null;
};
