import { sql } from "drizzle-orm";
import type { Transaction } from "#db/transaction";
import type { Calendar } from "#lib/calendar/calendar";

let last: { text: string; calendar: Calendar } | undefined;

/**
 * The working-day calendar as administrators keep it. One statement. While nothing was changed the
 * same value comes back, so that what was worked out from it is not worked out again.
 */
export async function loadCalendar(tx: Transaction): Promise<Calendar> {
  const [row] = await tx.execute<{ text: string }>(sql`
    select json_build_object(
      'years', (select coalesce(json_object_agg(year, status order by year), '{}') from calendar_years),
      'days', (select coalesce(json_object_agg(day, json_build_object('kind', kind,
        'name', json_build_object('zh', name_zh, 'en', name_en)) order by day), '{}')
        from calendar_days))::text as text`);
  const text = row?.text ?? '{"years":{},"days":{}}';
  if (last?.text !== text) last = { text, calendar: JSON.parse(text) as Calendar };
  return last.calendar;
}
