import assert from "node:assert/strict";
import { test } from "node:test";
import { conditionsOf } from "#lib/procedures/conditions";
import { fastReview } from "#lib/procedures/fast-review";
import { assertGrid, combinations } from "#lib/procedures/grid";

/** State by state, who may do what when nothing else stands in the way. */
const GRID = `
requested
  reviewer    grant request-supplement refuse set-aside record-step note-invalidation
  complainant withdraw
supplementing
  reviewer    stop-waiting refuse note-invalidation
  complainant answer-supplement withdraw
reviewing
  reviewer    withdraw-fast-track record-step note-invalidation request-material issue-opinion
  head        extend-opinion
  complainant withdraw
awaiting-material
  reviewer    withdraw-fast-track note-invalidation proceed-without-material
  complainant submit-material withdraw
opinion-issued
  reviewer    withdraw-fast-track note-invalidation hand-over
handed-over
refused
downgraded
withdrawn
`;

/** What else keeps an action closed: action | circumstance | why. */
const CONDITIONS = `
grant | fast track none | fast-track-state
grant | fast track granted | fast-track-state
grant | fast track refused | fast-track-state
grant | fast track withdrawn | fast-track-state
request-supplement | it taken 1 times | already-taken
stop-waiting | supplement running | clock-still-running
refuse | supplement running | clock-still-running
refuse | fast track none | fast-track-state
refuse | fast track granted | fast-track-state
refuse | fast track refused | fast-track-state
refuse | fast track withdrawn | fast-track-state
withdraw-fast-track | fast track none | fast-track-state
withdraw-fast-track | fast track requested | fast-track-state
withdraw-fast-track | fast track refused | fast-track-state
withdraw-fast-track | fast track withdrawn | fast-track-state
request-material | it taken 1 times | already-taken
proceed-without-material | material running | clock-still-running
extend-opinion | opinion not running | clock-not-running
extend-opinion | opinion extended 1 times | extension-used-up
`;

test("in a fast review everybody may do what the grid says, and nobody anything else", () => {
  assert.equal(assertGrid(fastReview, GRID), combinations(fastReview));
});

test("in a fast review nothing but the listed circumstances keeps an action closed", () => {
  assert.deepEqual(conditionsOf(fastReview), CONDITIONS.trim().split("\n"));
});
