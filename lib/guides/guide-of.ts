import type { ActionRule, Procedure, StateRule } from "#lib/proceedings/procedure";

/** A stop beside the way: from here it goes back to where it came from. */
export type Detour = { state: string; moves: Mover; limits: readonly string[] };

/** One stop of the way through a procedure. */
export type GuideStep = Detour & {
  detours: readonly Detour[];
  /** The ends that can be reached from here or from its detours at once. */
  ends: readonly string[];
};

/** The way through a procedure and its ends, both in the order of the table. */
export type Guide = { steps: readonly GuideStep[]; ends: readonly string[] };

/** Whose move it is: the body's own, or whomever the state waits for. */
export type Mover = "owner" | NonNullable<StateRule["waitsFor"]>;

/**
 * The way through a procedure, read from its table alone: each open state once, either on the way or
 * beside it, with the limits that begin there and the ends it can come to. Pure.
 */
export function guideOf(table: Procedure): Guide {
  const open = Object.keys(table.states).filter((state) => !isEnd(table, state));
  const beside = new Map(
    open
      .filter((state) => isDetour(table, state))
      .map((state) => [state, joinsAt(table, state, open)]),
  );
  const steps = open
    .filter((state) => !beside.has(state))
    .map((state): GuideStep => {
      const detours = open.filter((other) => beside.get(other) === state);
      return {
        ...stopOf(table, state),
        detours: detours.map((other) => stopOf(table, other)),
        ends: endsFrom(table, [state, ...detours]),
      };
    });
  return { steps, ends: Object.keys(table.states).filter((state) => isEnd(table, state)) };
}

function stopOf(table: Procedure, state: string): Detour {
  const arriving = Object.values(table.actions).filter(
    (rule) => targetsOf(rule).includes(state) && rule.from.some((from) => from !== state),
  );
  const opening = state === table.opening.state ? table.opening.starts : [];
  const started = [...opening, ...arriving.flatMap(({ starts }) => starts ?? [])];
  const moves = table.states[state]!.waitsFor ?? "owner";
  return { state, moves, limits: [...new Set(started)] };
}

/** Beside the way is what only leads back, or no further than one could have gone without it. */
function isDetour(table: Procedure, state: string): boolean {
  if (state === table.opening.state) return false;
  const depths = depthsOf(table);
  const here = depths.get(state) ?? 0;
  const onward = exitsOf(table, state).filter((to) => !isEnd(table, to));
  const returns = leadsBack(table, state);
  return (
    (returns || onward.some((to) => (depths.get(to) ?? 0) < here)) &&
    onward.every((to) => (depths.get(to) ?? 0) <= here)
  );
}

/** The stop of the way from which a detour leaves; of several the first. */
function joinsAt(table: Procedure, state: string, open: readonly string[]): string {
  const seen = new Set([state]);
  const waiting = [state];
  for (let at = waiting.shift(); at; at = waiting.shift()) {
    const before = open.filter((from) => exitsOf(table, from).includes(at) && !seen.has(from));
    const stop = before.find((from) => !isDetour(table, from));
    if (stop) return stop;
    for (const from of before) {
      seen.add(from);
      waiting.push(from);
    }
  }
  return table.opening.state;
}

function endsFrom(table: Procedure, states: readonly string[]): string[] {
  const reached = new Set(states.flatMap((state) => exitsOf(table, state)));
  return Object.keys(table.states).filter((state) => isEnd(table, state) && reached.has(state));
}

/** How many steps the shortest way to each state has. */
function depthsOf(table: Procedure): Map<string, number> {
  const depths = new Map([[table.opening.state, 0]]);
  for (const [state, depth] of depths)
    for (const to of exitsOf(table, state)) if (!depths.has(to)) depths.set(to, depth + 1);
  return depths;
}

function exitsOf({ actions, states }: Procedure, state: string): string[] {
  const leaving = Object.values(actions).filter(({ from }) => from.includes(state));
  return leaving.flatMap(targetsOf).filter((to) => to !== state && to in states);
}

function leadsBack({ actions }: Procedure, state: string): boolean {
  return Object.values(actions).some(
    ({ from, to }) => to === "suspended-from" && from.includes(state),
  );
}

function targetsOf({ to }: ActionRule): string[] {
  return typeof to === "string" ? [to] : Object.values(to.states);
}

function isEnd({ states }: Procedure, state: string): boolean {
  return states[state]!.phase === "closed";
}
