import type { Lane } from "#db/seed/demo/plan/lane";
import { factsAt, type Position } from "#db/seed/demo/plan/position";
import type { Role } from "#lib/access/roles";
import { type GateFacts, gate, gateByLaw } from "#lib/proceedings/gate";
import type { ActionRule, Standing } from "#lib/proceedings/procedure";

/**
 * One action that could be taken next, perhaps only after a clock has run out. `law`: by nobody's
 * hand, because that clock's running out means it.
 */
export type Move = {
  action: string;
  standing: Standing | "law";
  roles: readonly Role[];
  /** The answer that decides where the action leads, when one does. */
  answers: Readonly<Record<string, string>>;
  waitFor: string | null;
};

/** Every move that the gate would let through at a lane, in the order of the table. */
export function movesFrom(position: Position, index: number, at: Date): Move[] {
  const lane = position.lanes[index]!;
  return Object.entries(lane.procedure.actions)
    .filter(([, rule]) => rule.from.includes(lane.state))
    .flatMap(([action, rule]) => {
      const late = lateOf(position, lane, action, at);
      return late ? [late] : movesOf(position, lane, action, rule, at);
    });
}

/** What the law brings about when a clock that runs now runs out. */
function lateOf(position: Position, lane: Lane, action: string, at: Date): Move | undefined {
  const waitFor = Object.keys(lane.clocks).find((key) => {
    const meant = lane.procedure.clocks[key]?.onExpiry;
    return meant?.how === "happens" && meant.action === action && lane.clocks[key]!.dueAt;
  });
  if (!waitFor) return undefined;
  const facts = withRunOut(factsAt(position, lane, at, "owner", []), [waitFor]);
  if (!gateByLaw(lane.procedure, action, facts).open) return undefined;
  return { action, standing: "law", roles: [], answers: {}, waitFor };
}

function movesOf(position: Position, lane: Lane, action: string, rule: ActionRule, at: Date) {
  const who = rule.by.find(({ standing }) => isThere(standing, position, lane));
  if (!who) return [];
  const roles = who.roles?.slice(0, 1) ?? [];
  const facts = factsAt(position, lane, at, who.standing, roles);
  const waitFor = waitNeeded(lane, action, rule, facts);
  if (waitFor === undefined) return [];
  const base = { action, standing: who.standing, roles, waitFor };
  return answersOf(rule).map((answers): Move => ({ ...base, answers }));
}

function isThere(standing: Standing, { served }: Position, { referrer }: Lane): boolean {
  if (standing === "respondent") return served;
  return standing !== "referrer" || referrer !== null;
}

/** Null: open now. A clock's key: open once that has run out. Undefined: closed. */
function waitNeeded(lane: Lane, action: string, rule: ActionRule, facts: GateFacts) {
  if (gate(lane.procedure, action, facts).open) return null;
  const waits = (rule.needs ?? []).flatMap((need) =>
    need.is === "clock-ended-or-expired" && lane.clocks[need.clock]?.dueAt ? [need.clock] : [],
  );
  const last = waits.sort((a, b) => +lane.clocks[a]!.dueAt! - +lane.clocks[b]!.dueAt!).at(-1);
  if (!last) return undefined;
  return gate(lane.procedure, action, withRunOut(facts, waits)).open ? last : undefined;
}

function withRunOut(facts: GateFacts, clocks: readonly string[]): GateFacts {
  const runOut = Object.fromEntries(
    clocks.map((key) => [key, { ...facts.runningClocks[key]!, expired: true }]),
  );
  return { ...facts, runningClocks: { ...facts.runningClocks, ...runOut } };
}

function answersOf({ to }: ActionRule): Record<string, string>[] {
  if (typeof to === "string") return [{}];
  return Object.keys(to.states).map((answer) => ({ [to.byAnswer]: answer }));
}
