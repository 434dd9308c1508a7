import assert from "node:assert/strict";
import { test } from "node:test";
import { conditionsOf } from "#lib/procedures/conditions";
import { explore, isClosed } from "#lib/procedures/explore";
import { assertGrid, combinations } from "#lib/procedures/grid";
import { hear, openWalk, runOut } from "#lib/procedures/walk";
import { exampleRuling } from "#lib/proceedings/tables-for-test";

/** A table that uses what a procedure can say of the case's other proceedings and of time. */
const GRID = `
open
  officer   enforce decide take-note
  referrer  reconsider
  law       end-for-suit note-withdrawal go-on
closed
`;

const CONDITIONS = `
note-withdrawal | it taken 1 times | already-taken
decide | example-suit open elsewhere | other-proceeding-open
take-note | example-suit/withdraw not taken | other-step-missing
`;

test("a grid names what follows by law apart from what somebody may do", () => {
  assert.equal(assertGrid(exampleRuling, GRID), combinations(exampleRuling));
  const byHand = GRID.replace("law       end-for-suit", "officer   end-for-suit");
  assert.throws(() => assertGrid(exampleRuling, byHand));
  assert.throws(() => assertGrid(exampleRuling, GRID.replace(" go-on", "")));
});

test("what other proceedings keep closed is listed among the conditions", () => {
  assert.deepEqual(conditionsOf(exampleRuling), CONDITIONS.trim().split("\n"));
});

test("walking takes what is heard and what a time brings about, and finds every action", () => {
  const { actions, states } = explore(exampleRuling);
  assert.deepEqual([...actions].sort(), Object.keys(exampleRuling.actions).sort());
  assert.deepEqual([...states].sort(), ["closed", "open"]);
  const open = openWalk(exampleRuling, null);
  const late = runOut(exampleRuling, open, "reply");
  assert.deepEqual(
    [late.taken, Object.keys(late.clocks)],
    [{ "go-on": 1 }, ["conclude", "remedy"]],
  );
  assert.deepEqual(runOut(exampleRuling, late, "remedy").taken, { "go-on": 1 }, "only proposed");
  const ended = hear(exampleRuling, open, "example-suit/docket");
  assert.equal(isClosed(exampleRuling, ended), true);
  assert.deepEqual(hear(exampleRuling, ended, "example-suit/withdraw").taken, ended.taken);
});
