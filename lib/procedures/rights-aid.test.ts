import assert from "node:assert/strict";
import { test } from "node:test";
import { conditionsOf } from "#lib/procedures/conditions";
import { assertGrid, combinations } from "#lib/procedures/grid";
import { rightsAid } from "#lib/procedures/rights-aid";

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
helping
  officer     record-step advise help-with-evidence recommend-service conclude
  complainant withdraw report-back
concluded
`;

/** What else keeps an action closed: action | circumstance | why. */
const CONDITIONS = `
request-supplement | it taken 1 times | already-taken
stop-waiting | supplement running | clock-still-running
`;

test("in rights aid everybody may do what the grid says, and nobody anything else", () => {
  assert.equal(assertGrid(rightsAid, GRID), combinations(rightsAid));
});

test("in rights aid nothing but the listed circumstances keeps an action closed", () => {
  assert.deepEqual(conditionsOf(rightsAid), CONDITIONS.trim().split("\n"));
});
