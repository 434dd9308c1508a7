import type { Role } from "#lib/access/roles";
import { LIMITS } from "#lib/law/limits/limits";
import { extensionsAllowed } from "#lib/procedures/favourable-facts";
import { type GateFacts, gateByLaw, type RunningClock } from "#lib/proceedings/gate";
import type { ActionRule, Effect, Procedure, Standing } from "#lib/proceedings/procedure";

/** A proceeding in thought: its state and clocks, with nothing stored. A value, never changed. */
export type Walk = {
  state: string;
  suspendedFrom: string | null;
  respondentServed: boolean;
  fastTrack: GateFacts["fastTrack"];
  clocks: Readonly<Record<string, RunningClock & { paused: boolean }>>;
  taken: Readonly<Record<string, number>>;
  /** What the case's other proceedings are and have done, as far as the table asks. */
  openElsewhere: readonly string[];
  takenElsewhere: readonly string[];
};

/** A proceeding just opened. */
export function openWalk(procedure: Procedure, fastTrack: GateFacts["fastTrack"]): Walk {
  const { state, starts } = procedure.opening;
  const none = { suspendedFrom: null, respondentServed: false, clocks: {}, taken: {} };
  const elsewhere = { openElsewhere: [], takenElsewhere: [] };
  return start(procedure, { ...none, ...elsewhere, state, fastTrack }, starts);
}

/** What the gate judges by, for a member of one standing with these roles. */
export function factsOf(walk: Walk, standing: Standing | null, roles: readonly Role[]): GateFacts {
  const { clocks: runningClocks, suspendedFrom: _, ...facts } = walk;
  const unhindered = { authority: null, ownershipChangeOpen: false };
  return { ...facts, ...unhindered, runningClocks, standing, roles };
}

/**
 * The proceeding after an action with its answers. Throws where a table would be unsound: a clock
 * started while it runs, stopped while it stands still, or a return to no state.
 */
export function take(
  procedure: Procedure,
  walk: Walk,
  action: string,
  answers: Readonly<Record<string, string>>,
): Walk {
  const rule = procedure.actions[action]!;
  const to = nextState(rule, walk, answers);
  const closes = procedure.states[to]!.phase === "closed";
  let next = end(procedure, walk, rule.ends ?? [], closes);
  next = pause(procedure, next, rule);
  next = resume(procedure, next, rule);
  next = extend(next, rule);
  next = start(procedure, next, rule.starts ?? []);
  for (const effect of rule.effects ?? []) next = { ...next, ...EFFECTS[effect] };
  const suspendedFrom = leadsBack(procedure, to)
    ? to === walk.state
      ? walk.suspendedFrom
      : walk.state
    : null;
  const taken = { ...walk.taken, [action]: (walk.taken[action] ?? 0) + 1 };
  return { ...next, state: to, suspendedFrom, taken };
}

/**
 * The proceeding with the clock run out and what follows from that by itself; a clock that stands
 * still cannot run out.
 */
export function runOut(procedure: Procedure, walk: Walk, clock: string): Walk {
  const running = walk.clocks[clock];
  if (!running || running.paused || running.expired) return walk;
  const late = { ...walk, clocks: { ...walk.clocks, [clock]: { ...running, expired: true } } };
  const meant = procedure.clocks[clock]!.onExpiry;
  return meant?.how === "happens" ? follow(procedure, late, meant.action) : late;
}

/** The proceeding after another one of the case took `procedure/action`. */
export function hear(procedure: Procedure, walk: Walk, said: string): Walk {
  const takenElsewhere = [...new Set([...walk.takenElsewhere, said])];
  const told = { ...walk, takenElsewhere };
  const own = procedure.hears?.[said];
  return own && !isOver(procedure, walk) ? follow(procedure, told, own) : told;
}

/** The proceeding after its own action, where the table lets it follow; else as it was. */
function follow(procedure: Procedure, walk: Walk, action: string): Walk {
  const open = gateByLaw(procedure, action, factsOf(walk, null, [])).open;
  return open ? take(procedure, walk, action, {}) : walk;
}

function isOver(procedure: Procedure, { state }: Walk): boolean {
  return procedure.states[state]!.phase === "closed";
}

const EFFECTS: Record<Effect, Partial<Walk>> = {
  "serve-respondent": { respondentServed: true },
  "grant-fast-track": { fastTrack: "granted" },
  "refuse-fast-track": { fastTrack: "refused" },
  "withdraw-fast-track": { fastTrack: "withdrawn" },
};

function nextState(
  rule: ActionRule,
  walk: Walk,
  answers: Readonly<Record<string, string>>,
): string {
  if (typeof rule.to !== "string") return rule.to.states[answers[rule.to.byAnswer]!]!;
  if (rule.to === "same") return walk.state;
  if (rule.to !== "suspended-from") return rule.to;
  if (walk.suspendedFrom === null) throw new Error("there is no state to return to");
  return walk.suspendedFrom;
}

function leadsBack(procedure: Procedure, state: string): boolean {
  return Object.values(procedure.actions).some(
    ({ from, to }) => to === "suspended-from" && from.includes(state),
  );
}

function end(procedure: Procedure, walk: Walk, keys: readonly string[], closes: boolean): Walk {
  const left = Object.entries(walk.clocks).filter(
    ([key]) => !keys.includes(key) && !(closes && !procedure.clocks[key]!.outlives),
  );
  return { ...walk, clocks: Object.fromEntries(left) };
}

function pause(procedure: Procedure, walk: Walk, rule: ActionRule): Walk {
  if (!rule.pauses) return walk;
  const { clocks: named, reason } = rule.pauses;
  const clocks = { ...walk.clocks };
  for (const [key, running] of Object.entries(clocks)) {
    const { binds, limit } = procedure.clocks[key]!;
    if (named === "all" ? binds !== "owner" : !named.includes(key)) continue;
    const excluded = LIMITS[limit].at(-1)!.excludes.includes(reason) || reason === "suspension";
    if (excluded && running.paused) throw new Error(`${key} stands still already`);
    if (excluded) clocks[key] = { ...running, paused: true };
  }
  return { ...walk, clocks };
}

function resume(procedure: Procedure, walk: Walk, rule: ActionRule): Walk {
  if (!rule.resumes) return walk;
  const clocks = Object.entries(walk.clocks).map(([key, running]) => {
    const named =
      rule.resumes === "all"
        ? procedure.clocks[key]!.binds === "owner"
        : rule.resumes!.includes(key);
    return [key, named ? { ...running, paused: false } : running];
  });
  return { ...walk, clocks: Object.fromEntries(clocks) };
}

function extend(walk: Walk, rule: ActionRule): Walk {
  const running = rule.extends && walk.clocks[rule.extends.clock];
  if (!rule.extends || !running) return walk;
  const longer = { ...running, extensionsTaken: running.extensionsTaken + 1, expired: false };
  return { ...walk, clocks: { ...walk.clocks, [rule.extends.clock]: longer } };
}

function start(procedure: Procedure, walk: Walk, keys: readonly string[]): Walk {
  const clocks = { ...walk.clocks };
  for (const key of keys) {
    if (clocks[key]) throw new Error(`${key} would run twice`);
    const allowed = extensionsAllowed(procedure, key);
    clocks[key] = { expired: false, paused: false, extensionsTaken: 0, extensionsAllowed: allowed };
  }
  return { ...walk, clocks };
}
