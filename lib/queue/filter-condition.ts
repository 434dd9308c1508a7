import { type SQL, sql } from "drizzle-orm";
import { arrayOf } from "#db/array-of";
import type { MemberActor } from "#lib/access/actor";
import {
  addDays,
  endOfDayShanghai,
  shanghaiDate,
  startOfDayShanghai,
} from "#lib/calendar/plain-date";
import type { DayRange } from "#lib/queue/filter/day-range";
import type { Condition, Meaning } from "#lib/queue/filter/meaning";
import type { NumberPart } from "#lib/queue/number-part";
import { gramQuery, termsOf } from "#lib/search/fold";

/** No case bears the number of an earlier year. */
const firstYear = 2000;

/**
 * A filter's meaning as a condition on the proceeding `p`. Whatever was typed goes as a parameter.
 * It narrows what `ownAndSeen` leaves and never widens it.
 */
export function filterCondition(meaning: Meaning, actor: MemberActor): SQL {
  switch (meaning.is) {
    case "all":
      return joined(meaning.of, actor, sql` and `);
    case "any":
      return joined(meaning.of, actor, sql` or `);
    case "not":
      return sql`not coalesce(${filterCondition(meaning.of, actor)}, false)`;
    case "one":
      return sql`(${condition(meaning.condition, actor)})`;
  }
}

function joined(of: readonly Meaning[], actor: MemberActor, by: SQL): SQL {
  const parts = of.map((one) => filterCondition(one, actor));
  return sql`(${sql.join(parts, by)})`;
}

function condition(asked: Condition, actor: MemberActor): SQL {
  switch (asked.is) {
    case "phase":
      return sql`p.phase in ${asked.of}`;
    case "state":
      return sql`(p.procedure_key, p.state) in (${sql.join(
        asked.of.map(({ procedureKey, state }) => sql`(${procedureKey}, ${state})`),
        sql`, `,
      )})`;
    case "procedure":
      return sql`p.procedure_key in ${asked.of}`;
    case "fast-track":
      return sql`p.fast_track = ${asked.yes}`;
    case "overdue":
      return sql`p.phase <> 'closed' and p.due_at <= ${actor.now.toISOString()}`;
    case "undated":
      return sql`p.due_at is null`;
    case "due-within":
      return dueWithin(asked.days);
    case "opened-within":
      return within(sql`p.opened_at`, asked.days);
    case "unassigned":
      return sql`p.assignee_member_id is null`;
    case "mine":
      return sql`p.assignee_member_id = ${actor.memberId}`;
    case "owner":
      return sql`exists (select 1 from members m join people who on who.id = m.person_id
        where m.id = p.assignee_member_id and who.name ilike ${containing(asked.text)})`;
    default:
      return caseCondition(asked, actor.now);
  }
}

type OfCase = Extract<
  Condition,
  { is: "right" | "filed-within" | "number" | "words" | "complainant" | "respondent" }
>;

function caseCondition(asked: OfCase, now: Date): SQL {
  switch (asked.is) {
    case "right":
      return ofCase(sql`c.right_kind in ${asked.of}`);
    case "filed-within":
      return ofCase(within(sql`c.filed_at`, asked.days));
    // Numbers have an index of their own; it is the shorter way than the body's whole queue.
    case "number":
      return sql`p.case_id in (select c.id from cases c where ${numbered(asked.part, now)})`;
    case "complainant":
    case "respondent":
      return sql`${foundByIndex(asked)} ${party(asked.text, sql`and x.role = ${asked.is}`)}`;
    case "words":
      return sql`${foundByIndex(asked)} (${ofCase(sql`c.title ilike ${containing(asked.text)}`)}
        or ${party(asked.text, sql``)})`;
  }
}

/**
 * As whole numbers or a range of them: `like` could tell what it looks at, so that under row-level
 * security the index is not asked by it and every case of the region would be read.
 */
function numbered(part: NumberPart, now: Date): SQL {
  if ("begins" in part) return sql`c.number >= ${part.begins} and c.number < ${`${part.begins}Z`}`;
  const years = Number(shanghaiDate(now).slice(0, 4)) - firstYear + 1;
  const numbers = Array.from({ length: years }, (_, past) => `QH-${firstYear + past}-${part.ends}`);
  return sql`c.number = any(${arrayOf("text", numbers)})`;
}

/** Only the cases of which the index knows; that they hold the text is asked besides. */
function foundByIndex({ text, rare }: { text: string; rare?: true }): SQL {
  if (!rare) return sql``;
  const terms = termsOf(text);
  return sql`p.case_id in (select qiheng_naming(${gramQuery(terms)},
    string_to_array(${terms.join(" ")}, ' '))) and`;
}

function ofCase(test: SQL): SQL {
  return sql`exists (select 1 from cases c where c.id = p.case_id and ${test})`;
}

function party(text: string, role: SQL): SQL {
  return sql`exists (select 1 from parties x where x.case_id = p.case_id ${role}
    and x.name ilike ${containing(text)})`;
}

/** A due instant is the midnight that ends its day. */
function dueWithin({ first, last }: DayRange): SQL {
  const from = first ? sql`p.due_at > ${endOfDayShanghai(addDays(first, -1)).toISOString()}` : null;
  const to = last ? sql`p.due_at <= ${endOfDayShanghai(last).toISOString()}` : null;
  return both(from, to);
}

function within(column: SQL, { first, last }: DayRange): SQL {
  const from = first ? sql`${column} >= ${startOfDayShanghai(first).toISOString()}` : null;
  const to = last ? sql`${column} < ${endOfDayShanghai(last).toISOString()}` : null;
  return both(from, to);
}

function both(from: SQL | null, to: SQL | null): SQL {
  return sql.join(
    [from, to].filter((part) => part !== null),
    sql` and `,
  );
}

/** A pattern for text somewhere within; its own signs for patterns mean themselves. */
function containing(text: string): string {
  return `%${text.replaceAll(/[\\%_]/gu, "\\$&")}%`;
}
