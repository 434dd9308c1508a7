import { sql } from "drizzle-orm";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import type { EventType } from "#lib/cases/event-types";
import { isOfTypes } from "#lib/cases/is-of-types";
import { entriesOf, type TimelineEntry } from "#lib/timeline/timeline-for";

/** The events on which a case turned; what follows from them, and what is only for the record, is not. */
const key: readonly EventType[] = [
  "complaint-filed",
  "proceeding-opened",
  "proceeding-requested",
  "proceeding-transferred",
  "action-taken",
  "action-followed",
  "respondent-served",
  "referral-sent",
  "referral-accepted",
  "referral-split",
  "referral-returned",
  "referral-refused",
  "referral-designated",
  "joint-handling-begun",
  "fast-track-granted",
  "fast-track-refused",
  "fast-track-withdrawn",
  "deadline-passed",
  "supervision-ordered",
  "cases-linked",
];

export const mostKeyEvents = 80;

/**
 * The key events of a case as far as the actor may read them, the first one first; of a very long case
 * the latest 80.
 */
export async function keyEventsOf(actor: MemberActor, caseId: string): Promise<TimelineEntry[]> {
  const found = await acting(actor, (tx) =>
    entriesOf(tx, actor, sql`e.case_id = ${caseId} and ${isOfTypes(key)}`, mostKeyEvents),
  );
  return found.reverse();
}

/** Entries of one day together, in their order. Pure. @param dayOf the plain date of an entry. */
export function byDay(
  entries: readonly TimelineEntry[],
  dayOf: (entry: TimelineEntry) => string,
): { day: string; entries: TimelineEntry[] }[] {
  const days: { day: string; entries: TimelineEntry[] }[] = [];
  for (const entry of entries) {
    const last = days.at(-1);
    if (last?.day === dayOf(entry)) last.entries.push(entry);
    else days.push({ day: dayOf(entry), entries: [entry] });
  }
  return days;
}
