import assert from "node:assert/strict";
import { test } from "node:test";
import { appraisal } from "#lib/procedures/appraisal";
import { conditionsOf } from "#lib/procedures/conditions";
import { assertGrid, combinations } from "#lib/procedures/grid";

/** State by state, who may do what when nothing else stands in the way. */
const GRID = `
received
  officer     accept request-supplement refuse record-step
  referrer    withdraw
  referrer-reviewer withdraw
supplementing
  officer     stop-waiting
  complainant answer-supplement
  referrer    answer-supplement withdraw
  referrer-reviewer answer-supplement withdraw
refused
withdrawn
appraising
  officer     record-step ask-material terminate issue-opinion
  head        extend-opinion
  referrer    withdraw
  referrer-reviewer withdraw
awaiting-material
  officer     record-step proceed-without-material terminate
  complainant send-material
  referrer    withdraw send-material
  referrer-reviewer withdraw send-material
issued
  officer     close
  complainant ask-supplement-opinion object
  respondent  object
  referrer    ask-supplement-opinion
  referrer-reviewer ask-supplement-opinion
supplementing-opinion
  officer     issue-supplement-opinion
objected
  officer     answer-objection
closed
terminated
`;

/** What else keeps an action closed: action | circumstance | why. */
const CONDITIONS = `
request-supplement | it taken 1 times | already-taken
stop-waiting | supplement running | clock-still-running
extend-opinion | opinion not running | clock-not-running
extend-opinion | opinion extended 1 times | extension-used-up
object | object not running | clock-not-running
object | object run out | time-run-out
close | object running | clock-still-running
`;

test("in appraisal everybody may do what the grid says, and nobody anything else", () => {
  assert.equal(assertGrid(appraisal, GRID), combinations(appraisal));
});

test("in appraisal nothing but the listed circumstances keeps an action closed", () => {
  assert.deepEqual(conditionsOf(appraisal), CONDITIONS.trim().split("\n"));
});
