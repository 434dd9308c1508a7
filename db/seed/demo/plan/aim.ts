import { dueOfLane, isClosed } from "#db/seed/demo/plan/lane";
import { workedOnOrBefore } from "#db/seed/demo/plan/moment";
import type { Position } from "#db/seed/demo/plan/position";
import type { Schedule } from "#db/seed/demo/plan/schedule";
import type { Calendar } from "#lib/calendar/calendar";
import { addDays, daysBetween, type PlainDate } from "#lib/calendar/plain-date";
import { addWorkingDays } from "#lib/calendar/working-days";
import { lastDayOf } from "#lib/clocks/urgency";

/** How pressing what is left of a story is to be on the day of the demonstration. */
export type Pressing = "overdue" | "today" | "soon" | "later";

/** A day, and how many working days from it something is due; below zero it is overdue. */
export type Aim = { today: PlainDate; cutoff: Date; dueIn: number; since: number };

/**
 * Looks for the filing day with which a story is over by the cutoff and its next limit falls on the
 * day aimed at, or as near to it as its own course allows. A story with nothing left to do is moved
 * `since` days further back. @param rehearse the whole story from a filing day.
 */
export function aimed(
  rehearse: (filedOn: PlainDate) => Schedule,
  { today, cutoff, dueIn, since }: Aim,
  days: Calendar,
): Schedule {
  const latest = latestStart(rehearse, today, cutoff);
  const wanted = addWorkingDays(days, today, dueIn);
  let filedOn = latest;
  let best = rehearse(filedOn);
  if (nextDue(best.end) === null) return rehearse(worked(days, addDays(latest, -since)));
  let gap = distance(best, wanted);
  for (let tries = 0; tries < 12 && gap !== 0; tries++) {
    filedOn = addDays(filedOn, Math.max(gap, -180));
    if (filedOn > latest) break;
    const next = rehearse(filedOn);
    const nextGap = distance(next, wanted);
    if (last(next) <= cutoff && Math.abs(nextGap) < Math.abs(distance(best, wanted))) best = next;
    gap = nextGap;
  }
  return best;
}

/** The latest filing day with which everything that is told lies before the cutoff. */
function latestStart(
  rehearse: (filedOn: PlainDate) => Schedule,
  today: PlainDate,
  cutoff: Date,
): PlainDate {
  let filedOn = addDays(today, -1);
  for (let over = last(rehearse(filedOn)); over > cutoff; over = last(rehearse(filedOn)))
    filedOn = addDays(filedOn, -Math.max(1, Math.ceil((+over - +cutoff) / 86_400_000)));
  return filedOn;
}

function last({ start, steps }: Schedule): Date {
  return steps.at(-1)?.at ?? start;
}

/** Days by which the story has to move; below zero it has to begin earlier. */
function distance({ end }: Schedule, wanted: PlainDate): number {
  const due = nextDue(end);
  return due === null ? 0 : daysBetween(lastDayOf(due), wanted);
}

/** The next date that matters: of the handshake that waits, else of an open proceeding. */
function nextDue({ lanes, pending }: Position): Date | null {
  if (pending?.dueAt) return pending.dueAt;
  const open = lanes.filter((lane) => !isClosed(lane)).flatMap((lane) => dueOfLane(lane) ?? []);
  return open.sort((a, b) => +a - +b)[0] ?? null;
}

function worked(days: Calendar, day: PlainDate): PlainDate {
  return workedOnOrBefore(days, day);
}
