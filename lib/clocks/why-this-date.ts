import { type Calendar, specialDay, yearStatus } from "#lib/calendar/calendar";
import { addDays, type PlainDate, weekday, yearOf } from "#lib/calendar/plain-date";
import { isWorkingDay } from "#lib/calendar/working-days";
import type { Arithmetic } from "#lib/clocks/arithmetic";
import type { Clock, Pause } from "#lib/clocks/clock";
import { calendarDays, workingDaysOf } from "#lib/clocks/count-past-pauses";
import { countingRules } from "#lib/clocks/counting-rules";
import { type Due, dueOf, type Stretch, stretchesOf } from "#lib/clocks/due-date";
import { skippedDays } from "#lib/clocks/skipped-days";
import type { Words } from "#lib/words";

const WEEKEND: Words = { zh: "周末", en: "weekend" };

/** When the clock runs out, and the arithmetic that a page shows as "why this date". */
export type DueDate = Due & { steps: readonly Arithmetic[] };

/** {@link dueOf}, with every step of the arithmetic and its law. */
export function dueDate(clock: Clock, calendar: Calendar): DueDate {
  const due = dueOf(clock, calendar);
  const begin = [...beginning(clock), ...extensions(clock)];
  const middle = clock.limit.unit === "hours" ? hours(clock, due) : counted(clock, calendar, due);
  return { ...due, steps: [...begin, ...middle, ...ending(clock, calendar, due)] };
}

function beginning(clock: Clock): Arithmetic[] {
  const { limit, triggeredAt: at, startDate: on } = clock;
  const rules = countingRules(limit.citation.law);
  const trigger: Arithmetic = { step: "trigger", at, on, citation: limit.citation };
  if (limit.unit === "hours")
    return [trigger, { step: "start-instant", at, citation: rules.hours }];
  return [trigger, { step: "start-day", on, citation: rules.startDay }];
}

function extensions(clock: Clock): Arithmetic[] {
  return clock.extensions.map((extension) => {
    return { step: "extension", extension, citation: extension.citation };
  });
}

function hours(clock: Clock, { dueOn }: Due): Arithmetic[] {
  const through = dueOn ?? "9999-12-31";
  const pauses = pausesIn(clock, clock.startDate, through, () => null);
  if (dueOn === null) return pauses;
  const amount = clock.extensions.reduce((sum, each) => sum + each.amount, clock.limit.amount);
  const span = { amount, from: clock.startDate, to: dueOn };
  return [...pauses, { step: "count", unit: "hours", ...span, citation: clock.limit.citation }];
}

function counted(clock: Clock, calendar: Calendar, { dueOn }: Due): Arithmetic[] {
  const stretches = stretchesOf(clock, calendar);
  const steps = stretches.flatMap((stretch) => stretchSteps(clock, calendar, stretch));
  const last = stretches.at(-1)?.to ?? null;
  if (last === null || dueOn === null || last === dueOn) return steps;
  const citation = countingRules(clock.limit.citation.law).rollForward;
  const off = namesOff(calendar, last, dueOn);
  return [...steps, { step: "roll-forward", from: last, to: dueOn, off, citation }];
}

function stretchSteps(clock: Clock, calendar: Calendar, stretch: Stretch): Arithmetic[] {
  const { amount, unit, from, to } = stretch;
  const ruler = unit === "working-days" ? workingDaysOf(calendar) : calendarDays;
  const pauses = pausesIn(clock, from, to ?? "9999-12-31", ({ from: first, until }) => {
    if (until === null) return null;
    return ruler.count(first > from ? addDays(first, -1) : from, until);
  });
  if (to === null) return pauses;
  const skipped = unit === "working-days" ? skippedDays(calendar, from, to, clock.pauses) : [];
  const citation = clock.limit.citation;
  const count = { step: "count", amount, unit, from: addDays(from, 1), to, citation } as const;
  return [...skipped, ...pauses, count, ...monthEnd(clock, stretch, pauses.length > 0)];
}

/** Said where the month had no corresponding day, so that its last day ends the term. */
function monthEnd(clock: Clock, { unit, from, to }: Stretch, isMoved: boolean): Arithmetic[] {
  const isMonths = unit === "months" || unit === "years";
  if (!isMonths || isMoved || to === null || from.slice(8) === to.slice(8)) return [];
  const { correspondingDay: citation } = countingRules(clock.limit.citation.law);
  return [{ step: "month-end", on: to, citation }];
}

function pausesIn(
  clock: Clock,
  after: PlainDate,
  through: PlainDate,
  daysOf: (pause: Pause) => number | null,
): Arithmetic[] {
  return clock.pauses
    .filter(({ from, until }) => from <= through && (until === null || until > after))
    .map((pause) => ({ step: "pause", ...pause, days: daysOf(pause) }));
}

function namesOff(calendar: Calendar, from: PlainDate, to: PlainDate): Words[] {
  const names = new Map<string, Words>();
  for (let day = from; day < to; day = addDays(day, 1)) {
    if (isWorkingDay(calendar, day)) continue;
    const name = specialDay(calendar, day)?.name ?? (weekday(day) > 5 ? WEEKEND : undefined);
    if (name) names.set(name.zh, name);
  }
  return [...names.values()];
}

function ending(clock: Clock, calendar: Calendar, { dueOn, dueAt, expected }: Due): Arithmetic[] {
  if (dueOn === null || dueAt === null) {
    const open = clock.pauses.find(({ until }) => until === null)!;
    return [{ step: "paused", since: open.from, reason: open.reason }];
  }
  const due: Arithmetic = { step: "due", on: dueOn, at: dueAt };
  return expected ? [{ step: "expected", years: unannounced(clock, calendar, dueOn) }, due] : [due];
}

function unannounced(clock: Clock, calendar: Calendar, dueOn: PlainDate): number[] {
  const years: number[] = [];
  // From 27 December on, the next year's notice counts too.
  const last = yearOf(addDays(dueOn, 5));
  for (let year = yearOf(clock.startDate); year <= last; year++) {
    if (yearStatus(calendar, year) === "expected") years.push(year);
  }
  return years;
}
