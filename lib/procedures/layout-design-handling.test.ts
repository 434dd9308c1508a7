import assert from "node:assert/strict";
import { test } from "node:test";
import { conditionsOf } from "#lib/procedures/conditions";
import { assertGrid, combinations } from "#lib/procedures/grid";
import { layoutDesignHandling } from "#lib/procedures/layout-design-handling";

/** State by state, who may do what when nothing else stands in the way. */
const GRID = `
received
  officer     request-supplement pass-to-committee refuse record-step
  complainant withdraw
supplementing
  officer     stop-waiting
  complainant answer-supplement withdraw
with-committee
  officer     docket refuse record-step
  complainant withdraw
docketed
  officer     serve record-step suspend terminate
  complainant withdraw
served
  officer     proceed-without-answer record-step suspend terminate
  complainant withdraw
  respondent  answer
examining
  officer     forward-answer record-step schedule-hearing suspend settle decide terminate
  complainant submit-statement withdraw
  respondent  submit-statement
hearing-scheduled
  officer     hold-hearing terminate
  complainant withdraw
suspended
  officer     resume terminate
  complainant withdraw
decided
  officer     record-suit record-performance close
  complainant record-suit
  respondent  record-suit
closed
refused
settled
withdrawn
terminated
`;

/** What else keeps an action closed: action | circumstance | why. */
const CONDITIONS = `
request-supplement | it taken 1 times | already-taken
stop-waiting | supplement running | clock-still-running
proceed-without-answer | answer running | clock-still-running
forward-answer | forward-answer not running | clock-not-running
decide | forward-answer running | clock-still-running
decide | forward-answer run out | clock-still-running
record-suit | sue not running | clock-not-running
`;

test("in layout-design handling everybody may do what the grid says, and nobody anything else", () => {
  assert.equal(assertGrid(layoutDesignHandling, GRID), combinations(layoutDesignHandling));
});

test("in layout-design handling nothing but the listed circumstances keeps an action closed", () => {
  assert.deepEqual(conditionsOf(layoutDesignHandling), CONDITIONS.trim().split("\n"));
});
