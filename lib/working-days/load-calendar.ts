import { type SQL, sql } from "drizzle-orm";
import type { Transaction } from "#db/transaction";
import type { Calendar } from "#lib/calendar/calendar";

let last: { stamp: string; calendar: Calendar } | undefined;

/**
 * The working-day calendar as administrators keep it. One statement, which sends the days only when they
 * are others than the last time; else the same value comes back, so that what was worked out from it
 * is not worked out again.
 */
export async function loadCalendar(tx: Transaction): Promise<Calendar> {
  const [row] = await tx.execute<{ stamp: string; text: string | null }>(sql`
    with now as (select ${stampOf(sql`calendar_years`)} || '/' || ${stampOf(sql`calendar_days`)} as stamp)
    select stamp, case when stamp is distinct from ${last?.stamp ?? null} then json_build_object(
      'years', (select coalesce(json_object_agg(year, status order by year), '{}') from calendar_years),
      'days', (select coalesce(json_object_agg(day, json_build_object('kind', kind,
        'name', json_build_object('zh', name_zh, 'en', name_en)) order by day), '{}')
        from calendar_days))::text end as text from now`);
  const { stamp, text } = row!;
  if (text !== null) last = { stamp, calendar: JSON.parse(text) as Calendar };
  return last!.calendar;
}

/** Another one whenever a row was written or deleted: each write gives its row the number of its transaction. */
function stampOf(table: SQL): SQL {
  return sql`(select count(*) || ':' || coalesce(sum(xmin::text::bigint), 0) from ${table})`;
}
