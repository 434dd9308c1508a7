import { sql } from "drizzle-orm";
import type { Transaction } from "#db/transaction";

/**
 * How many cases about the same respondents other bodies hold, for a body that handles this case: a
 * number and nothing else, by one statement whatever it finds; 100 stands for that many or more. Nobody
 * else gets more than 0.
 */
export async function blindHits(tx: Transaction, caseId: string): Promise<number> {
  const [row] = await tx.execute<{ hits: number }>(
    sql`select qiheng_blind_hits(${caseId}) as hits`,
  );
  return row?.hits ?? 0;
}
