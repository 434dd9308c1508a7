import {
  changedClock,
  isClosed,
  type Lane,
  type PlannedClock,
  plannedClock,
} from "#db/seed/demo/plan/lane";
import { factsAt, type Position, withLane } from "#db/seed/demo/plan/position";
import type { Calendar } from "#lib/calendar/calendar";
import { shanghaiDate } from "#lib/calendar/plain-date";
import { extendClock, nextExtension, pauseClock, resumeClock } from "#lib/clocks/change-clock";
import { openPause } from "#lib/clocks/clock";
import { gateByLaw } from "#lib/proceedings/gate";
import type { ActionRule, Effect } from "#lib/proceedings/procedure";
import type { PostedInput } from "#lib/proceedings/read-input";

/** An action of a lane at a moment, with what is entered. */
export type Taken = { lane: number; action: string; at: Date; input: PostedInput };

/**
 * What an action that the gate let through would make of a position, with what the case's other
 * proceedings do when they hear of it, each at most once. Pure.
 */
export function take(position: Position, taken: Taken, days: Calendar): Position {
  let next = takeAlone(position, taken, days);
  const moved = new Set([taken.lane]);
  const waiting = [taken];
  for (let said = waiting.shift(); said; said = waiting.shift())
    for (const [index, lane] of next.lanes.entries()) {
      const action = moved.has(index) ? undefined : heardBy(next, lane, said);
      if (!action) continue;
      const heard = { lane: index, action, at: said.at, input: {} };
      next = takeAlone(next, heard, days);
      moved.add(index);
      waiting.push(heard);
    }
  return next;
}

function heardBy(position: Position, lane: Lane, { lane: by, action, at }: Taken) {
  const follows = lane.procedure.hears?.[`${position.lanes[by]!.procedure.key}/${action}`];
  if (!follows || isClosed(lane)) return undefined;
  const facts = factsAt(position, lane, at, "owner", []);
  return gateByLaw(lane.procedure, follows, facts).open ? follows : undefined;
}

function takeAlone(
  position: Position,
  { lane: index, action, at, input }: Taken,
  days: Calendar,
): Position {
  const lane = position.lanes[index]!;
  const rule = lane.procedure.actions[action]!;
  const state = nextState(lane, rule, input);
  const moved: Lane = {
    ...lane,
    state,
    suspendedFrom: returnState(lane, state),
    taken: { ...lane.taken, [action]: (lane.taken[action] ?? 0) + 1 },
    clocks: movedClocks(lane, rule, state, at, input, days),
  };
  return affected(withLane(position, index, moved), rule.effects ?? []);
}

function nextState(lane: Lane, { to }: ActionRule, input: PostedInput): string {
  if (typeof to !== "string") return to.states[String(input[to.byAnswer])] ?? lane.state;
  if (to === "same") return lane.state;
  return to === "suspended-from" ? (lane.suspendedFrom ?? lane.state) : to;
}

function returnState(lane: Lane, to: string): string | null {
  const leadsBack = Object.values(lane.procedure.actions).some(
    (rule) => rule.to === "suspended-from" && rule.from.includes(to),
  );
  if (!leadsBack) return null;
  return to === lane.state ? lane.suspendedFrom : lane.state;
}

function affected(position: Position, effects: readonly Effect[]): Position {
  const served = position.served || effects.includes("serve-respondent");
  return { ...position, served, fastTrack: fastTrackAfter(position.fastTrack, effects) };
}

function fastTrackAfter(before: Position["fastTrack"], effects: readonly Effect[]) {
  if (before !== "requested" && before !== "granted") return before;
  if (effects.includes("grant-fast-track")) return "granted";
  if (effects.includes("refuse-fast-track")) return "refused";
  return effects.includes("withdraw-fast-track") ? "withdrawn" : before;
}

function movedClocks(
  lane: Lane,
  rule: ActionRule,
  state: string,
  at: Date,
  input: PostedInput,
  days: Calendar,
): Record<string, PlannedClock> {
  const closes = lane.procedure.states[state]?.phase === "closed";
  const kept = Object.entries(lane.clocks)
    .filter(([key]) => !rule.ends?.includes(key))
    .filter(([key]) => !closes || lane.procedure.clocks[key]?.outlives)
    .map(([key, planned]) => [key, moved(lane, rule, key, planned, at, input, days)] as const);
  const started = (rule.starts ?? []).map(
    (key) => [key, plannedClock(lane.procedure, key, at, days)] as const,
  );
  return Object.fromEntries([...kept, ...started]);
}

function moved(
  lane: Lane,
  rule: ActionRule,
  key: string,
  planned: PlannedClock,
  at: Date,
  input: PostedInput,
  days: Calendar,
): PlannedClock {
  const today = shanghaiDate(at);
  const { clock, limit } = planned;
  const { pauses, resumes, extends: lengthens } = rule;
  if (pauses && isNamed(pauses.clocks, lane, key) && !openPause(clock)) {
    const excluded = pauses.reason === "suspension" || limit.excludes.includes(pauses.reason);
    const pause = { from: today, reason: pauses.reason, citation: rule.basis[0]! };
    if (excluded) return changedClock(planned, pauseClock(clock, limit, pause), days);
  }
  if (resumes && isNamed(resumes, lane, key) && openPause(clock))
    return changedClock(planned, resumeClock(clock, today), days);
  if (lengthens?.clock !== key) return planned;
  const allowed = nextExtension(clock, limit)!;
  const amount = lengthens.amountFrom ? Number(input[lengthens.amountFrom]) : allowed.amount;
  const granted = { amount: amount ?? 0, unit: allowed.unit, approvedBy: "", reason: "", at };
  return changedClock(planned, extendClock(clock, limit, granted), days);
}

function isNamed(named: readonly string[] | "all", lane: Lane, key: string): boolean {
  return named === "all" ? lane.procedure.clocks[key]?.binds === "owner" : named.includes(key);
}
