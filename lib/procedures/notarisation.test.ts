import assert from "node:assert/strict";
import { test } from "node:test";
import { conditionsOf } from "#lib/procedures/conditions";
import { assertGrid, combinations } from "#lib/procedures/grid";
import { notarisation } from "#lib/procedures/notarisation";

/** State by state, who may do what when nothing else stands in the way. */
const GRID = `
received
  officer     accept request-supplement refuse record-step
  complainant withdraw
supplementing
  officer     stop-waiting
  complainant answer-supplement withdraw
  referrer    answer-supplement
  referrer-reviewer answer-supplement
refused
withdrawn
preserving
  officer     record-step preserve ask-proof issue-certificate terminate
  complainant withdraw
awaiting-proof
  officer     record-step proceed-without-proof terminate
  complainant withdraw send-proof
  referrer    send-proof
  referrer-reviewer send-proof
issued
  officer     close
  complainant request-review
  respondent  request-review
  referrer    request-review
  referrer-reviewer request-review
reviewing
  officer     conclude-review
closed
terminated
`;

/** What else keeps an action closed: action | circumstance | why. */
const CONDITIONS = `
request-supplement | it taken 1 times | already-taken
stop-waiting | supplement running | clock-still-running
request-review | ask-review not running | clock-not-running
request-review | ask-review run out | time-run-out
request-review | it taken 1 times | already-taken
`;

test("in notarisation everybody may do what the grid says, and nobody anything else", () => {
  assert.equal(assertGrid(notarisation, GRID), combinations(notarisation));
});

test("in notarisation nothing but the listed circumstances keeps an action closed", () => {
  assert.deepEqual(conditionsOf(notarisation), CONDITIONS.trim().split("\n"));
});
