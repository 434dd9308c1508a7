import { audienceReaches, type PartyStanding } from "#lib/cases/audience-reaches";
import { procedureOf } from "#lib/procedures/registry";

/** A running clock as a party is told of it. */
export type PartyClock = {
  key: string;
  procedureKey: string;
  dueOn: string;
  dueAt: Date;
  expected: boolean;
};

/** A running clock as stored; null while it is paused. */
export type RunningClock = Omit<PartyClock, "dueOn" | "dueAt"> & {
  dueOn: string | null;
  dueAt: Date | string | null;
};

/** The earliest date that a party may know of, among clocks of any proceedings. */
export function nextDateFor(
  standing: PartyStanding,
  clocks: readonly RunningClock[],
): PartyClock | null {
  const told = clocks.flatMap((clock) => {
    const rule = procedureOf(clock.procedureKey).clocks[clock.key];
    const isTold = rule && audienceReaches(rule.audience, standing);
    if (!isTold || clock.dueOn === null || clock.dueAt === null) return [];
    return [{ ...clock, dueOn: clock.dueOn, dueAt: new Date(clock.dueAt) }];
  });
  return told.sort((a, b) => +a.dueAt - +b.dueAt)[0] ?? null;
}
