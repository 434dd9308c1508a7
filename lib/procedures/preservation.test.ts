import assert from "node:assert/strict";
import { test } from "node:test";
import { conditionsOf } from "#lib/procedures/conditions";
import { assertGrid, combinations } from "#lib/procedures/grid";
import { preservation } from "#lib/procedures/preservation";

/** State by state, who may do what when nothing else stands in the way. */
const GRID = `
applied
  officer     order-security grant-preservation refuse
  complainant withdraw
awaiting-security
  officer     refuse
  complainant give-security withdraw
ruled
  officer     carry-out
  complainant withdraw
preserved
  officer     lift-for-security lift-for-want-of-suit continue-in-suit
  complainant ask-review withdraw
  respondent  ask-review
under-review
  officer     keep-after-review lift-after-review lift-for-security lift-for-want-of-suit
  officer     continue-in-suit
  complainant withdraw
handed-to-suit
lifted
refused
withdrawn
`;

/** What else keeps an action closed: action | circumstance | why. */
const CONDITIONS = `
order-security | it taken 1 times | already-taken
ask-review | it taken 1 times | already-taken
lift-for-want-of-suit | sue running | clock-still-running
continue-in-suit | sue not running | clock-not-running
`;

test("in preservation before suit everybody may do what the grid says, and nobody anything else", () => {
  assert.equal(assertGrid(preservation, GRID), combinations(preservation));
});

test("in preservation before suit nothing but the listed circumstances keeps an action closed", () => {
  assert.deepEqual(conditionsOf(preservation), CONDITIONS.trim().split("\n"));
});
