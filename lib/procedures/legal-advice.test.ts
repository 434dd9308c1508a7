import assert from "node:assert/strict";
import { test } from "node:test";
import { conditionsOf } from "#lib/procedures/conditions";
import { assertGrid, combinations } from "#lib/procedures/grid";
import { legalAdvice } from "#lib/procedures/legal-advice";

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
advising
  officer     record-step advise offer-mandate conclude
  complainant withdraw
offered
  officer     record-step end-offer
  complainant withdraw sign-mandate end-offer
engaged
  officer     record-step report-to-client conclude
  complainant withdraw
concluded
`;

/** What else keeps an action closed: action | circumstance | why. */
const CONDITIONS = `
request-supplement | it taken 1 times | already-taken
stop-waiting | supplement running | clock-still-running
`;

test("in legal advice everybody may do what the grid says, and nobody anything else", () => {
  assert.equal(assertGrid(legalAdvice, GRID), combinations(legalAdvice));
});

test("in legal advice nothing but the listed circumstances keeps an action closed", () => {
  assert.deepEqual(conditionsOf(legalAdvice), CONDITIONS.trim().split("\n"));
});
