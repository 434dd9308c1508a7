import assert from "node:assert/strict";
import { test } from "node:test";
import { arbitration } from "#lib/procedures/arbitration";
import { conditionsOf } from "#lib/procedures/conditions";
import { assertGrid, combinations } from "#lib/procedures/grid";

/** State by state, who may do what when nothing else stands in the way. */
const GRID = `
applied
  officer     accept request-supplement refuse record-step
  complainant withdraw
supplementing
  officer     refuse
  complainant answer-supplement withdraw
accepted
  officer     serve record-step
  complainant withdraw
served
  officer     proceed-without-answer reject-objection uphold-objection
  complainant submit-statement withdraw
  respondent  answer counterclaim object-to-jurisdiction submit-statement
constituting
  officer     reject-objection uphold-objection constitute-tribunal record-step suspend settle
  complainant submit-statement withdraw
  respondent  counterclaim object-to-jurisdiction submit-statement
examining
  officer     reject-objection uphold-objection schedule-hearing record-step suspend settle
  officer     make-award
  head        decide-challenge extend-award
  complainant challenge-arbitrator submit-statement withdraw
  respondent  object-to-jurisdiction challenge-arbitrator submit-statement
hearing-scheduled
  officer     reject-objection uphold-objection schedule-hearing hold-hearing deem-withdrawn
  officer     settle
  head        decide-challenge extend-award
  complainant challenge-arbitrator submit-statement withdraw
  respondent  challenge-arbitrator submit-statement
suspended
  officer     reject-objection uphold-objection resume settle
  complainant submit-statement withdraw
  respondent  submit-statement
awarded
  officer     serve-award correct-award close
closed
refused
dismissed
settled
withdrawn
`;

/** What else keeps an action closed: action | circumstance | why. */
const CONDITIONS = `
request-supplement | it taken 1 times | already-taken
refuse | supplement running | clock-still-running
proceed-without-answer | answer running | clock-still-running
counterclaim | it taken 1 times | already-taken
object-to-jurisdiction | it taken 1 times | already-taken
reject-objection | object-to-jurisdiction taken 0 times | earlier-step-missing
reject-objection | it taken 1 times | already-taken
uphold-objection | object-to-jurisdiction taken 0 times | earlier-step-missing
decide-challenge | challenge-arbitrator taken 0 times | earlier-step-missing
submit-statement | respondent not served | respondent-not-served
extend-award | award not running | clock-not-running
extend-award | award extended 1 times | extension-used-up
serve-award | it taken 1 times | already-taken
correct-award | serve-award taken 0 times | earlier-step-missing
close | serve-award taken 0 times | earlier-step-missing
`;

test("in arbitration everybody may do what the grid says, and nobody anything else", () => {
  assert.equal(assertGrid(arbitration, GRID), combinations(arbitration));
});

test("in arbitration nothing but the listed circumstances keeps an action closed", () => {
  assert.deepEqual(conditionsOf(arbitration), CONDITIONS.trim().split("\n"));
});
