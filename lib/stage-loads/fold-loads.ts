import { procedureOf } from "#lib/procedures/registry";
import type { Stage } from "#lib/proceedings/procedure";

/** How much lies in one place: all of it, what is late, and what is due within three working days. */
export type Load = { count: number; overdue: number; soon: number };

/** The open stages of a proceeding, in their order; what is closed is nobody's load. */
export const openStages = [
  "received",
  "supplement",
  "accepted",
  "examination",
  "decision",
] as const;

export type OpenStage = (typeof openStages)[number];

/** What one officer, one body or nobody has, by stage. */
export type LoadLine = {
  /** Null: what lies with nobody. */
  id: string | null;
  name: string | null;
  stages: Record<OpenStage, Load>;
  all: Load;
};

/** A count of proceedings alike, as the database groups them. */
export type StateLoad = Load & {
  id: string | null;
  name: string | null;
  procedureKey: string;
  state: string;
};

/** Folds counts by state into counts by stage: whose line has most comes first, nobody's before all. */
export function foldLoads(states: readonly StateLoad[]): LoadLine[] {
  const byId = new Map<string | null, LoadLine>();
  for (const { id, name, procedureKey, state, ...load } of states) {
    const line = byId.get(id) ?? emptyLine(id, name);
    byId.set(id, line);
    const stage = stageOf(procedureKey, state);
    if (stage) line.stages[stage] = sum(line.stages[stage], load);
    if (stage) line.all = sum(line.all, load);
  }
  return [...byId.values()].sort(
    (a, b) => Number(b.id === null) - Number(a.id === null) || b.all.count - a.all.count,
  );
}

/** All lines together. */
export function totalOf(lines: readonly LoadLine[]): LoadLine {
  const none = emptyLine(null, null);
  const sumOf = (loads: readonly Load[]) => loads.reduce(sum, none.all);
  return {
    ...none,
    all: sumOf(lines.map((line) => line.all)),
    stages: byStage((stage) => sumOf(lines.map((line) => line.stages[stage]))),
  };
}

function emptyLine(id: string | null, name: string | null): LoadLine {
  const none = { count: 0, overdue: 0, soon: 0 };
  return { id, name, all: none, stages: byStage(() => none) };
}

function byStage(load: (stage: OpenStage) => Load): Record<OpenStage, Load> {
  const pairs = openStages.map((stage) => [stage, load(stage)]);
  return Object.fromEntries(pairs) as Record<OpenStage, Load>;
}

function stageOf(procedureKey: string, state: string): OpenStage | undefined {
  const stage: Stage | undefined = procedureOf(procedureKey).states[state]?.stage;
  return openStages.find((open) => open === stage);
}

function sum(a: Load, b: Load): Load {
  return { count: a.count + b.count, overdue: a.overdue + b.overdue, soon: a.soon + b.soon };
}
