import { sql } from "drizzle-orm";
import type { Transaction } from "#db/transaction";
import { shanghaiDate } from "#lib/calendar/plain-date";

/**
 * A new case number, `QH-2026-000123`: the year of filing in Shanghai and a sequence that never
 * repeats. A number drawn by a transaction that is then lost stays unused.
 */
export async function nextCaseNumber(tx: Transaction, now: Date): Promise<string> {
  const [row] = await tx.execute<{ n: string }>(sql`select nextval('case_numbers')::text as n`);
  return `QH-${shanghaiDate(now).slice(0, 4)}-${row!.n.padStart(6, "0")}`;
}
