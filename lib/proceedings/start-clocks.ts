import { clocks } from "#db/schema/proceedings";
import type { Transaction } from "#db/transaction";
import { newId } from "#lib/access/new-id";
import type { Calendar } from "#lib/calendar/calendar";
import { shanghaiDate } from "#lib/calendar/plain-date";
import type { NewEvent } from "#lib/cases/event-types";
import { startClock } from "#lib/clocks/change-clock";
import { type Due, dueOf } from "#lib/clocks/due-date";
import type { LimitVersion } from "#lib/law/limits/limit-version";
import { LIMITS, type Limits, limitOn } from "#lib/law/limits/limits";
import type { ClockRule, Procedure } from "#lib/proceedings/procedure";

/** A clock about to be stored, with the limit in force on the day of its trigger. */
export type StartedClock = Due & {
  id: string;
  key: string;
  rule: ClockRule;
  limit: LimitVersion;
  triggeredAt: Date;
};

/**
 * Works out a new clock of a procedure by the limit in force on the day of its trigger.
 * @param abroad the party has no residence in China.
 */
export function newClock(
  procedure: Procedure,
  key: string,
  triggeredAt: Date,
  calendar: Calendar,
  { limits = LIMITS, abroad = false }: { limits?: Limits; abroad?: boolean } = {},
): StartedClock {
  const rule = procedure.clocks[key]!;
  const limitKey = abroad && rule.limitAbroad ? rule.limitAbroad : rule.limit;
  const limit = limitOn(limitKey, shanghaiDate(triggeredAt), limits);
  const due = dueOf(startClock(limit, triggeredAt), calendar);
  return { id: newId(), key, rule, limit, triggeredAt, ...due };
}

/** Stores new clocks; returns one event for each. */
export async function storeClocks(
  tx: Transaction,
  caseId: string,
  proceedingId: string,
  started: readonly StartedClock[],
): Promise<NewEvent[]> {
  if (started.length === 0) return [];
  await tx.insert(clocks).values(
    started.map((clock) => ({
      id: clock.id,
      caseId,
      proceedingId,
      key: clock.key,
      limit: clock.limit as unknown as Record<string, unknown>,
      triggeredAt: clock.triggeredAt,
      dueOn: clock.dueOn,
      dueAt: clock.dueAt,
      expected: clock.expected,
    })),
  );
  return started.map((clock) => ({
    type: "clock-started",
    audience: clock.rule.audience,
    proceedingId,
    payload: clockFact(clock.key, clock.id, clock, clock.limit),
  }));
}

/** What an event says of a clock: its due day, whether that is sure, and under which article. */
export function clockFact(clock: string, clockId: string, due: Due, limit: LimitVersion) {
  const { law, article } = limit.citation;
  return { clock, clockId, dueOn: due.dueOn, expected: due.expected, law, article };
}
