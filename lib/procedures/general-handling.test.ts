import assert from "node:assert/strict";
import { test } from "node:test";
import { conditionsOf } from "#lib/procedures/conditions";
import { generalHandling } from "#lib/procedures/general-handling";
import { assertGrid, combinations } from "#lib/procedures/grid";

/** State by state, who may do what when nothing else stands in the way. */
const GRID = `
received
  officer     accept request-supplement refuse record-step
  reviewer    accept request-supplement refuse record-step
  complainant withdraw
supplementing
  officer     refuse
  reviewer    refuse
  complainant answer-supplement withdraw
handling
  officer     inform-respondent record-step conclude
  reviewer    inform-respondent record-step conclude
  complainant submit-statement withdraw
  respondent  submit-statement
concluded
refused
withdrawn
`;

/** What else keeps an action closed: action | circumstance | why. */
const CONDITIONS = `
request-supplement | it taken 1 times | already-taken
refuse | supplement running | clock-still-running
inform-respondent | it taken 1 times | already-taken
submit-statement | respondent not served | respondent-not-served
`;

test("in general handling everybody may do what the grid says, and nobody anything else", () => {
  assert.equal(assertGrid(generalHandling, GRID), combinations(generalHandling));
});

test("in general handling nothing but the listed circumstances keeps an action closed", () => {
  assert.deepEqual(conditionsOf(generalHandling), CONDITIONS.trim().split("\n"));
});
