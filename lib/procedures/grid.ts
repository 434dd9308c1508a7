import assert from "node:assert/strict";
import { type Role, roleKeys } from "#lib/access/roles";
import { favourableFacts } from "#lib/procedures/favourable-facts";
import { type ClosedBecause, gate } from "#lib/proceedings/gate";
import type { Procedure, Standing } from "#lib/proceedings/procedure";

/** Who is named at the left of a grid line; everybody else may do nothing. */
const DOERS: Record<string, { standing: Standing; role: Role }> = {
  officer: { standing: "owner", role: "officer" },
  reviewer: { standing: "owner", role: "reviewer" },
  head: { standing: "owner", role: "head" },
  complainant: { standing: "complainant", role: "filer" },
  respondent: { standing: "respondent", role: "filer" },
  referrer: { standing: "referrer", role: "officer" },
  "referrer-reviewer": { standing: "referrer", role: "reviewer" },
  "referrer-head": { standing: "referrer", role: "head" },
};

/** The line for what nobody does by hand: it follows from another proceeding or from a time. */
const LAW = "law";

const STANDINGS: (Standing | null)[] = ["owner", "complainant", "respondent", "referrer", null];
const ROLES: (Role | null)[] = [...roleKeys, null];

/** `state → action → who may take it there`, read from the lines of a grid. */
type Grid = Map<string, Map<string, string[]>>;

/**
 * Compares every state × action × standing × role with a grid that a lawyer can read: under each
 * state a line for each doer with the actions open to them, when nothing else stands in the way.
 * The line `law` names what follows there by itself and is nobody's to do.
 * Returns how many combinations were compared.
 */
export function assertGrid(procedure: Procedure, text: string): number {
  const grid = readGrid(text);
  assert.deepEqual([...grid.keys()].sort(), Object.keys(procedure.states).sort());
  let compared = 0;
  for (const state of Object.keys(procedure.states))
    for (const action of Object.keys(procedure.actions))
      for (const standing of STANDINGS)
        for (const role of ROLES) {
          const facts = {
            ...favourableFacts(procedure, action),
            state,
            standing,
            roles: role ? [role] : [],
          };
          const verdict = gate(procedure, action, facts);
          const said = verdict.open ? "open" : verdict.because;
          const who = `${state} × ${action} × ${standing ?? "nobody"} × ${role ?? "no role"}`;
          assert.equal(said, expected(grid, state, action, standing, role), who);
          compared += 1;
        }
  return compared;
}

/** The number of combinations that a procedure's axes make. */
export function combinations(procedure: Procedure): number {
  const [states, actions] = [procedure.states, procedure.actions].map(
    (by) => Object.keys(by).length,
  );
  return states! * actions! * STANDINGS.length * ROLES.length;
}

function expected(
  grid: Grid,
  state: string,
  action: string,
  standing: Standing | null,
  role: Role | null,
): "open" | ClosedBecause {
  const doers = grid.get(state)?.get(action) ?? [];
  if (doers.length === 0) return "not-in-this-state";
  const mine = doers.flatMap((doer) => DOERS[doer] ?? []).filter((it) => it.standing === standing);
  if (mine.length === 0) return "not-yours";
  return mine.some((doer) => doer.role === role) ? "open" : "role-missing";
}

function readGrid(text: string): Grid {
  const grid: Grid = new Map();
  let actions = new Map<string, string[]>();
  for (const line of text.split("\n").filter((each) => each.trim() !== "")) {
    const [head, ...names] = line.trim().split(/\s+/);
    if (!line.startsWith(" ")) {
      actions = new Map();
      grid.set(head!, actions);
      continue;
    }
    assert.ok(head === LAW || DOERS[head!], `the grid names ${head}, who is nobody`);
    for (const name of names) actions.set(name, [...(actions.get(name) ?? []), head!]);
  }
  return grid;
}
