import type { Calendar } from "#lib/calendar/calendar";
import { startClock } from "#lib/clocks/change-clock";
import type { Clock } from "#lib/clocks/clock";
import { dueOf } from "#lib/clocks/due-date";
import type { LimitVersion } from "#lib/law/limits/limit-version";
import { procedureFor } from "#lib/procedures/registry";
import type { GateFacts } from "#lib/proceedings/gate";
import type { Procedure } from "#lib/proceedings/procedure";
import { newClock } from "#lib/proceedings/start-clocks";

/** A running limit of a proceeding that is only thought through. */
export type PlannedClock = { limit: LimitVersion; clock: Clock; dueAt: Date | null };

/** One proceeding as it would stand: what the gate asks, and the clocks with their dates. */
export type Lane = {
  procedure: Procedure;
  /** The key of the organization that owns it. */
  owner: string;
  /** The key of the organization whose referral opened it, if one did. */
  referrer: string | null;
  state: string;
  suspendedFrom: string | null;
  taken: Readonly<Record<string, number>>;
  clocks: Readonly<Record<string, PlannedClock>>;
};

/** A proceeding opened at an organization for a competence, its clocks running since that moment. */
export function openLane(
  competence: string,
  owner: string,
  since: Date,
  days: Calendar,
  referrer: string | null = null,
): Lane {
  const procedure = procedureFor(competence);
  const started = procedure.opening.starts.map((key) => [
    key,
    plannedClock(procedure, key, since, days),
  ]);
  return {
    procedure,
    owner,
    referrer,
    state: procedure.opening.state,
    suspendedFrom: null,
    taken: {},
    clocks: Object.fromEntries(started),
  };
}

/** A clock of a procedure as the product itself would start it. */
export function plannedClock(
  procedure: Procedure,
  key: string,
  since: Date,
  days: Calendar,
): PlannedClock {
  const { limit, dueAt } = newClock(procedure, key, since, days);
  return { limit, clock: startClock(limit, since), dueAt };
}

/** The same clock after a change, with its new date. */
export function changedClock(planned: PlannedClock, clock: Clock, days: Calendar): PlannedClock {
  return { ...planned, clock, dueAt: dueOf(clock, days).dueAt };
}

/** When the lane's earliest clock runs out; null when none has a date. */
export function dueOfLane(lane: Lane): Date | null {
  const dates = Object.values(lane.clocks).flatMap(({ dueAt }) => dueAt ?? []);
  return dates.sort((a, b) => +a - +b)[0] ?? null;
}

export function isClosed(lane: Lane): boolean {
  return lane.procedure.states[lane.state]?.phase === "closed";
}

/** The clocks in the form that the gate reads. */
export function runningClocks(lane: Lane, at: Date): GateFacts["runningClocks"] {
  return Object.fromEntries(
    Object.entries(lane.clocks).map(([key, { limit, clock, dueAt }]) => [
      key,
      {
        expired: dueAt !== null && dueAt <= at,
        extensionsTaken: clock.extensions.length,
        extensionsAllowed: limit.extensions.length,
      },
    ]),
  );
}
