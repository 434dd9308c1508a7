import { sql } from "drizzle-orm";
import { stampOf } from "#db/stamp";
import type { Transaction } from "#db/transaction";
import type { Calendar } from "#lib/calendar/calendar";

let last: { stamp: string; calendar: Calendar } | undefined;

/**
 * The working-day calendar as administrators keep it. One statement, which sends the days only when they
 * are others than the last time; else the same value comes back, so that what was worked out from it
 * is not worked out again.
 */
export async function loadCalendar(tx: Transaction): Promise<Calendar> {
  const kept = last;
  const [row] = await tx.execute<{ stamp: string; text: string | null }>(sql`
    with now as (select ${stampOf("calendar")} as stamp)
    select stamp, case when stamp is distinct from ${kept?.stamp ?? null} then json_build_object(
      'years', (select coalesce(json_object_agg(year, status order by year), '{}') from calendar_years),
      'days', (select coalesce(json_object_agg(day, json_build_object('kind', kind,
        'name', json_build_object('zh', name_zh, 'en', name_en)) order by day), '{}')
        from calendar_days))::text end as text from now`);
  const { stamp, text } = row!;
  if (text === null) return kept!.calendar;
  last = { stamp, calendar: JSON.parse(text) as Calendar };
  return last.calendar;
}
