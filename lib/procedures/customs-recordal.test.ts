import assert from "node:assert/strict";
import { test } from "node:test";
import { conditionsOf } from "#lib/procedures/conditions";
import { customsRecordal } from "#lib/procedures/customs-recordal";
import { assertGrid, combinations } from "#lib/procedures/grid";

/** State by state, who may do what when nothing else stands in the way. */
const GRID = `
received
  officer     request-supplement record refuse
  complainant withdraw
supplementing
  officer     refuse
  complainant answer-supplement withdraw
recorded
  officer     ask-for-change lapse
  head        cancel
  complainant report-change ask-renewal
change-reported
  officer     record-change lapse
  head        cancel
renewal-asked
  officer     approve-renewal refuse-renewal
refused
lapsed
cancelled
withdrawn
`;

/** What else keeps an action closed: action | circumstance | why. */
const CONDITIONS = `
request-supplement | it taken 1 times | already-taken
refuse | supplement running | clock-still-running
ask-for-change | report-change running | clock-still-running
ask-for-change | report-change run out | clock-still-running
ask-renewal | valid not running | clock-not-running
ask-renewal | valid run out | time-run-out
ask-renewal | renewal-opens running | clock-still-running
ask-renewal | it taken 1 times | already-taken
approve-renewal | valid not running | clock-not-running
approve-renewal | valid extended 1 times | extension-used-up
lapse | valid running | clock-still-running
`;

test("in a customs recordal everybody may do what the grid says, and nobody anything else", () => {
  assert.equal(assertGrid(customsRecordal, GRID), combinations(customsRecordal));
});

test("in a customs recordal nothing but the listed circumstances keeps an action closed", () => {
  assert.deepEqual(conditionsOf(customsRecordal), CONDITIONS.trim().split("\n"));
});
