import { type SQL, sql } from "drizzle-orm";

/**
 * A text that is another one whenever one of these rows was written or deleted: each write gives its row
 * the number of its transaction. For small tables that are read often and seldom changed, so that what
 * was made of them need not be made again. @param rows what stands after `from`.
 */
export function stampOf(rows: SQL): SQL {
  return sql`(select count(*) || ':' || coalesce(sum(xmin::text::bigint), 0) from ${rows})`;
}
