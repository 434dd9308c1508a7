import assert from "node:assert/strict";
import { test } from "node:test";
import { conditionsOf } from "#lib/procedures/conditions";
import { assertGrid, combinations } from "#lib/procedures/grid";
import { overseasGuidance } from "#lib/procedures/overseas-guidance";

/** State by state, who may do what when nothing else stands in the way. */
const GRID = `
received
  officer     accept request-supplement refuse record-step
  complainant withdraw
supplementing
  officer     stop-waiting
  complainant answer-supplement withdraw
refused
withdrawn
guiding
  officer     record-step assess-risk consult-experts recommend-organization give-guidance
  officer     conclude
  complainant withdraw report-progress
following
  officer     record-step consult-experts recommend-organization conclude
  complainant withdraw report-progress
concluded
`;

/** What else keeps an action closed: action | circumstance | why. */
const CONDITIONS = `
request-supplement | it taken 1 times | already-taken
stop-waiting | supplement running | clock-still-running
`;

test("in overseas guidance everybody may do what the grid says, and nobody anything else", () => {
  assert.equal(assertGrid(overseasGuidance, GRID), combinations(overseasGuidance));
});

test("in overseas guidance nothing but the listed circumstances keeps an action closed", () => {
  assert.deepEqual(conditionsOf(overseasGuidance), CONDITIONS.trim().split("\n"));
});
