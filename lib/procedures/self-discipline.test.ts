import assert from "node:assert/strict";
import { test } from "node:test";
import { conditionsOf } from "#lib/procedures/conditions";
import { assertGrid, combinations } from "#lib/procedures/grid";
import { selfDiscipline } from "#lib/procedures/self-discipline";

/** State by state, who may do what when nothing else stands in the way. */
const GRID = `
received
  officer     accept refuse record-step
  complainant withdraw
handling
  officer     record-step ask-member start-mediation find-no-breach warn expel
  complainant withdraw
awaiting-statement
  officer     record-step proceed-without-statement
  complainant withdraw
  respondent  submit-statement
mediating
  officer     record-step record-settlement end-mediation
  complainant withdraw
reporting
  officer     close
closed
refused
withdrawn
`;

/** What else keeps an action closed: action | circumstance | why. */
const CONDITIONS = `
ask-member | it taken 1 times | already-taken
proceed-without-statement | statement running | clock-still-running
start-mediation | ask-member taken 0 times | earlier-step-missing
warn | ask-member taken 0 times | earlier-step-missing
expel | ask-member taken 0 times | earlier-step-missing
`;

test("in self-discipline everybody may do what the grid says, and nobody anything else", () => {
  assert.equal(assertGrid(selfDiscipline, GRID), combinations(selfDiscipline));
});

test("in self-discipline nothing but the listed circumstances keeps an action closed", () => {
  assert.deepEqual(conditionsOf(selfDiscipline), CONDITIONS.trim().split("\n"));
});
