import { roleKeys } from "#lib/access/roles";
import { elsewhereNeeds, procedureNeeds } from "#lib/procedures/favourable-facts";
import { factsOf, hear, openWalk, runOut, take, type Walk } from "#lib/procedures/walk";
import { openActions } from "#lib/proceedings/gate";
import type { Procedure, Standing } from "#lib/proceedings/procedure";

const STANDINGS: Standing[] = ["owner", "complainant", "respondent", "referrer"];

/** Every situation that a procedure can come to, told apart as far as its conditions do. */
export type Explored = {
  situations: ReadonlyMap<string, Walk>;
  states: ReadonlySet<string>;
  actions: ReadonlySet<string>;
  /** The situations that the body in charge can end by itself, given time. */
  endable: ReadonlySet<string>;
  keyOf: (walk: Walk) => string;
};

/** Takes every open action in every situation, and lets every time run out, until nothing is new. */
export function explore(procedure: Procedure): Explored {
  const keyOf = keyFor(procedure);
  const situations = new Map<string, Walk>();
  const cameFrom = new Map<string, string[]>();
  const actions = new Set<string>();
  const waiting = ([null, "requested", "granted"] as const).map((it) => openWalk(procedure, it));
  for (let walk = waiting.pop(); walk; walk = waiting.pop()) {
    const key = keyOf(walk);
    if (situations.has(key)) continue;
    situations.set(key, walk);
    for (const { next, by } of nextOf(procedure, walk)) {
      waiting.push(next);
      for (const action of Object.keys(next.taken)) actions.add(action);
      if (by === "owner") cameFrom.set(keyOf(next), [...(cameFrom.get(keyOf(next)) ?? []), key]);
    }
  }
  const closed = [...situations].filter(([, walk]) => isClosed(procedure, walk));
  const states = new Set([...situations.values()].map(({ state }) => state));
  const endable = backFrom(
    closed.map(([key]) => key),
    cameFrom,
  );
  return { situations, states, actions, endable, keyOf };
}

/** One set of answers for each state that the action may lead to. */
export function answersTo(procedure: Procedure, action: string): Record<string, string>[] {
  const { to } = procedure.actions[action]!;
  if (typeof to === "string") return [{}];
  return Object.keys(to.states).map((answer) => ({ [to.byAnswer]: answer }));
}

/** The actions open to anybody at all. */
export function openToAnybody(procedure: Procedure, walk: Walk): string[] {
  const each = STANDINGS.flatMap((who) => openActions(procedure, factsOf(walk, who, roleKeys)));
  return [...new Set(each)];
}

export function isClosed(procedure: Procedure, walk: Walk): boolean {
  return procedure.states[walk.state]!.phase === "closed";
}

type Step = { next: Walk; by: Standing | "others" };

/**
 * Time passes for everybody, and the case's other proceedings end; both count as the owner's step,
 * who has only to wait. What they do meanwhile is theirs.
 */
function nextOf(procedure: Procedure, walk: Walk): Step[] {
  const taken = STANDINGS.flatMap((by) =>
    openActions(procedure, factsOf(walk, by, roleKeys)).flatMap((action) =>
      answersTo(procedure, action).map((answers): Step => {
        return { by, next: take(procedure, walk, action, answers) };
      }),
    ),
  );
  const waited = Object.keys(walk.clocks).map((clock): Step => {
    return { by: "owner", next: runOut(procedure, walk, clock) };
  });
  return [...taken, ...waited, ...elsewhere(procedure, walk)];
}

function elsewhere(procedure: Procedure, walk: Walk): Step[] {
  if (isClosed(procedure, walk)) return [];
  const said = new Set([...elsewhereNeeds(procedure), ...Object.keys(procedure.hears ?? {})]);
  const heard = [...said].map((it): Step => ({ by: "others", next: hear(procedure, walk, it) }));
  const opened = procedureNeeds(procedure).map((key): Step => {
    const openElsewhere = [...new Set([...walk.openElsewhere, key])];
    return { by: "others", next: { ...walk, openElsewhere } };
  });
  const ended = walk.openElsewhere.map((key): Step => {
    const openElsewhere = walk.openElsewhere.filter((open) => open !== key);
    return { by: "owner", next: { ...walk, openElsewhere } };
  });
  return [...heard, ...opened, ...ended];
}

function backFrom(ends: string[], cameFrom: ReadonlyMap<string, string[]>): Set<string> {
  const reached = new Set<string>();
  const waiting = [...ends];
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    if (reached.has(key)) continue;
    reached.add(key);
    waiting.push(...(cameFrom.get(key) ?? []));
  }
  return reached;
}

/** Two situations are one when no condition of the table can tell them apart. */
function keyFor(procedure: Procedure): (walk: Walk) => string {
  const rules = Object.entries(procedure.actions);
  const needs = rules.flatMap(([, rule]) => rule.needs ?? []);
  const counted = new Set([
    ...needs.flatMap((need) => (need.is === "action-taken" ? [need.action] : [])),
    ...rules.flatMap(([action, { atMost }]) => (atMost === undefined ? [] : [action])),
  ]);
  const timed = new Set([
    ...needs.flatMap((need) =>
      need.is === "clock-ended-or-expired" || need.is === "clock-in-time" ? [need.clock] : [],
    ),
    ...Object.keys(procedure.clocks).filter((key) => procedure.clocks[key]!.onExpiry),
  ]);
  const asked = new Set(elsewhereNeeds(procedure));
  return ({ state, suspendedFrom, respondentServed, fastTrack, clocks, taken, ...others }) =>
    [
      state,
      suspendedFrom,
      respondentServed,
      fastTrack,
      ...[...others.openElsewhere].sort(),
      ...others.takenElsewhere.filter((said) => asked.has(said)).sort(),
      ...Object.keys(clocks)
        .sort()
        .map((key) => {
          const { expired, paused, extensionsTaken } = clocks[key]!;
          return `${key}:${timed.has(key) && expired}:${paused}:${extensionsTaken}`;
        }),
      ...[...counted].filter((action) => taken[action]),
    ].join();
}
