import assert from "node:assert/strict";
import { test } from "node:test";
import { conditionsOf } from "#lib/procedures/conditions";
import { assertGrid, combinations } from "#lib/procedures/grid";
import { platformNotice } from "#lib/procedures/platform-notice";

/** State by state, who may do what when nothing else stands in the way. */
const GRID = `
received
  officer     take-measures request-supplement refuse record-step
  complainant withdraw
supplementing
  officer     refuse
  complainant answer-supplement withdraw
measured
  officer     forward-notice record-malice record-step
  complainant submit-statement withdraw
  respondent  submit-statement
forwarded
  officer     counter lift-after-decision keep-without-statement record-malice record-step
  complainant submit-statement withdraw
  respondent  counter submit-statement
countered
  officer     forward-statement record-malice record-step
  complainant submit-statement withdraw
  respondent  submit-statement
awaiting-holder
  officer     report-complaint lift-measures record-malice record-step
  complainant report-complaint submit-statement withdraw
  respondent  submit-statement
  law         note-complaint
maintained
  officer     lift-after-decision keep-after-decision record-malice record-step
  complainant submit-statement withdraw
  respondent  submit-statement
kept
lifted
refused
withdrawn
`;

/** What else keeps an action closed: action | circumstance | why. */
const CONDITIONS = `
request-supplement | it taken 1 times | already-taken
refuse | supplement running | clock-still-running
report-complaint | complain-or-sue not running | clock-not-running
report-complaint | complain-or-sue run out | time-run-out
note-complaint | complain-or-sue not running | clock-not-running
note-complaint | complain-or-sue run out | time-run-out
lift-measures | complain-or-sue running | clock-still-running
keep-without-statement | counter running | clock-still-running
submit-statement | respondent not served | respondent-not-served
`;

test("in notice and counter-statement everybody may do what the grid says, and nobody anything else", () => {
  assert.equal(assertGrid(platformNotice, GRID), combinations(platformNotice));
});

test("in notice and counter-statement nothing but the listed circumstances keeps an action closed", () => {
  assert.deepEqual(conditionsOf(platformNotice), CONDITIONS.trim().split("\n"));
});
