import assert from "node:assert/strict";
import { test } from "node:test";
import { conditionsOf } from "#lib/procedures/conditions";
import { exhibitionHelp } from "#lib/procedures/exhibition-help";
import { assertGrid, combinations } from "#lib/procedures/grid";

/** State by state, who may do what when nothing else stands in the way. */
const GRID = `
received
  officer     accept request-supplement refuse record-step
  reviewer    accept request-supplement refuse record-step
  complainant withdraw
supplementing
  officer     stop-waiting
  reviewer    stop-waiting
  complainant answer-supplement withdraw
refused
withdrawn
on-site
  officer     record-step compare-on-site inform-exhibitor conclude
  reviewer    record-step compare-on-site inform-exhibitor conclude
  complainant withdraw add-information
awaiting-exhibitor
  officer     record-step note-answer conclude
  reviewer    record-step note-answer conclude
  complainant withdraw add-information
  respondent  answer-on-site
concluded
`;

/** What else keeps an action closed: action | circumstance | why. */
const CONDITIONS = `
request-supplement | it taken 1 times | already-taken
stop-waiting | supplement running | clock-still-running
inform-exhibitor | it taken 1 times | already-taken
`;

test("in help at an exhibition everybody may do what the grid says, and nobody anything else", () => {
  assert.equal(assertGrid(exhibitionHelp, GRID), combinations(exhibitionHelp));
});

test("in help at an exhibition nothing but the listed circumstances keeps an action closed", () => {
  assert.deepEqual(conditionsOf(exhibitionHelp), CONDITIONS.trim().split("\n"));
});
