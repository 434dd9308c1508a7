import { type PlainDate, shanghaiDate } from "#lib/calendar/plain-date";
import {
  type Clock,
  type ClockOutcome,
  type GrantedExtension,
  isOpen,
  openPause,
  type Pause,
} from "#lib/clocks/clock";
import type { Extension, LimitVersion } from "#lib/law/limits/limit-version";

/** A clock for the limit, started by an event at that instant. */
export function startClock(limit: LimitVersion, triggeredAt: Date): Clock {
  if (limit.before) throw new RangeError(`${limit.key} is counted back from an event`);
  const { key, kind, amount, unit, citation } = limit;
  const snapshot = { key, kind, amount, unit, citation };
  const startDate = shanghaiDate(triggeredAt);
  return { limit: snapshot, triggeredAt, startDate, pauses: [], extensions: [] };
}

/**
 * The clock stopped from the pause's first day on. A RangeError if it has ended, is paused already,
 * or the limit's law does not exclude time for that reason; suspension (中止) stops any limit.
 */
export function pauseClock(clock: Clock, limit: LimitVersion, pause: Omit<Pause, "until">): Clock {
  if (!isOpen(clock) || openPause(clock)) throw new RangeError("Only a running clock pauses");
  if (pause.reason !== "suspension" && !limit.excludes.includes(pause.reason)) {
    throw new RangeError(`${limit.key} does not exclude time for ${pause.reason}`);
  }
  return { ...clock, pauses: [...clock.pauses, { ...pause, until: null }] };
}

/** The clock running again from the day after `until`, the last day that does not count. */
export function resumeClock(clock: Clock, until: PlainDate): Clock {
  const open = openPause(clock);
  if (!open) throw new RangeError("Only a paused clock resumes");
  if (until < open.from) throw new RangeError("A pause cannot end before it began");
  const pauses = clock.pauses.map((pause) => (pause === open ? { ...pause, until } : pause));
  return { ...clock, pauses };
}

/** The next lengthening that the law allows, or undefined when all are used up. */
export function nextExtension(clock: Clock, limit: LimitVersion): Extension | undefined {
  return isOpen(clock) ? limit.extensions[clock.extensions.length] : undefined;
}

/**
 * The clock lengthened. A RangeError if the law allows no further step, another unit or less time:
 * steps are taken in order, each once and at most as long as the law says.
 */
export function extendClock(
  clock: Clock,
  limit: LimitVersion,
  granted: Omit<GrantedExtension, "citation">,
): Clock {
  const allowed = nextExtension(clock, limit);
  if (!allowed) throw new RangeError(`${limit.key} cannot be extended again`);
  const most = allowed.amount ?? Number.POSITIVE_INFINITY;
  const isWithin = granted.unit === allowed.unit && granted.amount > 0 && granted.amount <= most;
  if (!isWithin) throw new RangeError(`${limit.key} cannot be extended by so much`);
  const extension = { ...granted, citation: allowed.citation };
  return { ...clock, extensions: [...clock.extensions, extension] };
}

/** The clock ended at that instant; ending it twice is a RangeError. */
export function endClock(clock: Clock, endedAt: Date, outcome: ClockOutcome = "met"): Clock {
  if (!isOpen(clock)) throw new RangeError("The clock has ended");
  return { ...clock, endedAt, outcome };
}
