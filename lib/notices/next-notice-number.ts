import { sql } from "drizzle-orm";
import type { Transaction } from "#db/transaction";
import { shanghaiDate } from "#lib/calendar/plain-date";

/**
 * The next document number of a body, 京知〔2026〕1号 without leading zeros (GB/T 9704-2012): its 代字,
 * the year in Shanghai, and a count of its own that leaves no gap, because it is taken in the
 * transaction that issues the document.
 */
export async function nextNoticeNumber(
  tx: Transaction,
  organization: { id: string; prefix: string },
  now: Date,
): Promise<string> {
  const year = Number(shanghaiDate(now).slice(0, 4));
  const [row] = await tx.execute<{ last: number }>(sql`
    insert into notice_numbers (organization_id, year, last) values (${organization.id}, ${year}, 1)
    on conflict (organization_id, year) do update set last = notice_numbers.last + 1
    returning last`);
  return `${organization.prefix}〔${year}〕${row!.last}号`;
}
