import { LIMITS } from "#lib/law/limits/limits";
import type { ActionRule, Procedure } from "#lib/proceedings/procedure";

/** States, actions and clocks that a proceeding can come to. */
export type Reach = { states: Set<string>; actions: Set<string>; clocks: Set<string> };

/**
 * What of a table a demonstration can show that looks back some months: not what comes only after
 * years, such as the renewal of a recordal that is valid for ten. `alone`: nor what follows only
 * from another proceeding of the case.
 */
export function withinReach(table: Procedure, how?: "alone"): Reach {
  const { state, starts } = table.opening;
  const reach = { states: new Set([state]), actions: new Set<string>(), clocks: new Set(starts) };
  const soon = Object.entries(table.actions).filter(
    ([action]) => !takesYears(table, action) && !(how === "alone" && needsAnother(table, action)),
  );
  for (let before = -1; before !== sizeOf(reach); ) {
    before = sizeOf(reach);
    for (const [action, rule] of soon) if (comesAbout(rule, reach)) add(table, action, reach);
  }
  return reach;
}

function sizeOf({ states, actions, clocks }: Reach): number {
  return states.size + actions.size + clocks.size;
}

function comesAbout({ from, needs = [], extends: longer }: ActionRule, reach: Reach): boolean {
  const running = needs.flatMap((need) =>
    need.is === "clock-running" || need.is === "clock-in-time" ? [need.clock] : [],
  );
  const earlier = needs.flatMap((need) => (need.is === "action-taken" ? [need.action] : []));
  return (
    from.some((state) => reach.states.has(state)) &&
    earlier.every((action) => reach.actions.has(action)) &&
    [...running, ...(longer ? [longer.clock] : [])].every((clock) => reach.clocks.has(clock))
  );
}

function add({ states, actions }: Procedure, action: string, reach: Reach) {
  const { to, starts = [] } = actions[action]!;
  reach.actions.add(action);
  for (const clock of starts) reach.clocks.add(clock);
  for (const state of typeof to === "string" ? [to] : Object.values(to.states))
    if (states[state]) reach.states.add(state);
}

function needsAnother({ actions, clocks }: Procedure, action: string): boolean {
  const { by, needs = [] } = actions[action]!;
  if (needs.some((need) => need.is === "other-action-taken")) return true;
  if (by.some(({ standing }) => standing !== "referrer")) return false;
  return !Object.values(clocks).some(
    ({ onExpiry }) => onExpiry?.how === "happens" && onExpiry.action === action,
  );
}

function takesYears({ actions, clocks }: Procedure, action: string): boolean {
  const awaited = (actions[action]!.needs ?? []).flatMap((need) =>
    need.is === "clock-ended-or-expired" ? [need.clock] : [],
  );
  return awaited.some((clock) => {
    const { amount, unit } = LIMITS[clocks[clock]!.limit].at(-1)!;
    return (unit === "years" && amount > 2) || (unit === "months" && amount > 24);
  });
}
