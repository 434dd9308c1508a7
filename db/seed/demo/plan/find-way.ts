import type { Lane } from "#db/seed/demo/plan/lane";
import { type Move, movesFrom } from "#db/seed/demo/plan/moves";
import { plainInput } from "#db/seed/demo/plan/plain-input";
import type { Position } from "#db/seed/demo/plan/position";
import { take } from "#db/seed/demo/plan/take";
import type { Calendar } from "#lib/calendar/calendar";
import { openPause } from "#lib/clocks/clock";

/** What a stretch of a story is to reach: a state, or an action that has just been taken. */
export type Goal = { state: string } | { action: string };

type Node = { position: Position; at: Date; moves: readonly Move[]; cost: number };

const dayLength = 86_400_000;

/**
 * The shortest way of a lane to a goal through its procedure's table, as the gate allows it. No
 * limit is lengthened on the way unless that is the goal. Pure.
 * @throws when the table does not lead there: the table or the story is wrong.
 */
export function findWay(
  from: Position,
  lane: number,
  goal: Goal,
  at: Date,
  days: Calendar,
): Move[] {
  const seen = new Set<string>();
  const edge: Node[] = [{ position: from, at, moves: [], cost: 0 }];
  for (let node = edge.shift(); node; node = edge.shift()) {
    if ("state" in goal && node.position.lanes[lane]!.state === goal.state) return [...node.moves];
    for (const next of nextNodes(node, lane, goal, days)) {
      if ("action" in goal && next.moves.at(-1)!.action === goal.action) return [...next.moves];
      const mark = markOf(next.position, lane);
      if (seen.has(mark)) continue;
      seen.add(mark);
      insert(edge, next);
    }
  }
  const { procedure, state } = from.lanes[lane]!;
  throw new Error(`${procedure.key}: no way from ${state} to ${JSON.stringify(goal)}`);
}

function nextNodes(node: Node, lane: number, goal: Goal, days: Calendar): Node[] {
  const { position, at, moves, cost } = node;
  const { actions } = position.lanes[lane]!.procedure;
  const lengthened = "action" in goal ? actions[goal.action]?.extends?.clock : undefined;
  const open = movesFrom(position, lane, at).filter(({ action }) => {
    const clock = actions[action]!.extends?.clock;
    return clock === undefined || clock === lengthened;
  });
  return open.map((move) => {
    const { clocks } = position.lanes[lane]!;
    const due = move.waitFor ? clocks[move.waitFor]!.dueAt! : at;
    const then = new Date(Math.max(+at, +due) + dayLength / 24);
    const input = plainInput(position.lanes[lane]!, move);
    return {
      position: take(position, { lane, action: move.action, at: then, input }, days),
      at: then,
      moves: [...moves, move],
      cost: cost + 1 + (move.waitFor ? 0.5 : 0) + (isOwn(move) ? 0 : 0.3),
    };
  });
}

function isOwn({ standing }: Move): boolean {
  return standing === "owner" || standing === "law";
}

/** Keeps the cheapest first; equals stay in the order in which they were found. */
function insert(edge: Node[], node: Node) {
  let place = edge.length;
  while (place > 0 && edge[place - 1]!.cost > node.cost) place--;
  edge.splice(place, 0, node);
}

/** Two positions with the same mark have the same future, but for dates. */
function markOf(position: Position, index: number): string {
  const lane = position.lanes[index]!;
  const clocks = Object.entries(lane.clocks)
    .map(([key, { clock }]) => `${key}${clock.extensions.length}${openPause(clock) !== undefined}`)
    .sort();
  const taken = Object.keys(lane.taken).filter((action) => matters(lane, action));
  const { served, fastTrack } = position;
  return [lane.state, lane.suspendedFrom, served, fastTrack, clocks, taken.sort()].join("|");
}

function matters({ procedure }: Lane, action: string): boolean {
  if (procedure.actions[action]!.atMost !== undefined) return true;
  return Object.values(procedure.actions).some((rule) =>
    rule.needs?.some((need) => need.is === "action-taken" && need.action === action),
  );
}
