import assert from "node:assert/strict";
import { test } from "node:test";
import { conditionsOf } from "#lib/procedures/conditions";
import { assertGrid, combinations } from "#lib/procedures/grid";
import { judicialConfirmation } from "#lib/procedures/judicial-confirmation";

/** State by state, who may do what when nothing else stands in the way. */
const GRID = `
applied
  officer     join-as-respondent request-supplement accept refuse
  complainant join-as-complainant submit-statement withdraw
  respondent  join-as-respondent submit-statement withdraw
supplementing
  officer     join-as-respondent refuse
  complainant join-as-complainant answer-supplement submit-statement withdraw
  respondent  join-as-respondent answer-supplement submit-statement withdraw
examining
  officer     record-step confirm reject
  head        extend-confirmation
  complainant submit-statement withdraw
  respondent  submit-statement withdraw
confirmed
  officer     note-performance close
  complainant note-breach
  respondent  note-breach
enforceable
  officer     record-enforcement note-performance close
  complainant apply-enforcement
  respondent  apply-enforcement
enforcing
  officer     record-enforcement note-performance close
closed
refused
rejected
withdrawn
`;

/** What else keeps an action closed: action | circumstance | why. */
const CONDITIONS = `
join-as-complainant | it taken 1 times | already-taken
join-as-respondent | it taken 1 times | already-taken
request-supplement | it taken 1 times | already-taken
accept | join-as-complainant taken 0 times | earlier-step-missing
accept | join-as-respondent taken 0 times | earlier-step-missing
refuse | supplement running | clock-still-running
extend-confirmation | confirm not running | clock-not-running
extend-confirmation | confirm extended 1 times | extension-used-up
`;

test("in judicial confirmation everybody may do what the grid says, and nobody anything else", () => {
  assert.equal(assertGrid(judicialConfirmation, GRID), combinations(judicialConfirmation));
});

test("in judicial confirmation nothing but the listed circumstances keeps an action closed", () => {
  assert.deepEqual(conditionsOf(judicialConfirmation), CONDITIONS.trim().split("\n"));
});
