import assert from "node:assert/strict";
import { test } from "node:test";
import { conditionsOf } from "#lib/procedures/conditions";
import { docketingSupervision } from "#lib/procedures/docketing-supervision";
import { assertGrid, combinations } from "#lib/procedures/grid";

/** State by state, who may do what when nothing else stands in the way. */
const GRID = `
received
  officer     accept refuse
reviewing
  officer     record-step learn-of-docketing dismiss
  head        ask-reasons
awaiting-reasons
  officer     record-step receive-reasons learn-of-docketing dismiss
reasons-received
  officer     record-step learn-of-docketing dismiss
  head        order-docketing find-tenable
ordered
  officer     record-step learn-of-docketing
  head        issue-correction report-up
refused
tenable
docketed
dismissed
reported-up
`;

/** What else keeps an action closed: action | circumstance | why. */
const CONDITIONS = `
issue-correction | docket running | clock-still-running
issue-correction | it taken 1 times | already-taken
report-up | issue-correction taken 0 times | earlier-step-missing
`;

test("in a supervision of docketing everybody may do what the grid says, and nobody anything else", () => {
  assert.equal(assertGrid(docketingSupervision, GRID), combinations(docketingSupervision));
});

test("in a supervision of docketing nothing but the listed circumstances keeps an action closed", () => {
  assert.deepEqual(conditionsOf(docketingSupervision), CONDITIONS.trim().split("\n"));
});
