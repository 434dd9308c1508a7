import assert from "node:assert/strict";
import { test } from "node:test";
import { conditionsOf } from "#lib/procedures/conditions";
import { assertGrid, combinations } from "#lib/procedures/grid";
import { reverseLink } from "#lib/procedures/reverse-link";

/** State by state, who may do what when nothing else stands in the way. */
const GRID = `
reviewing
  officer     record-step suspend
  head        extend-review issue-opinion end-review
suspended
  officer     resume
  head        end-review
opinion-issued
  officer     record-step remind record-answer learn-of-decision
  head        end-unanswered
answered
  officer     record-step close
closed
ended
unanswered
`;

/** What else keeps an action closed: action | circumstance | why. */
const CONDITIONS = `
extend-review | review not running | clock-not-running
extend-review | review extended 1 times | extension-used-up
remind | answer running | clock-still-running
end-unanswered | remind taken 0 times | earlier-step-missing
`;

test("in a reverse link everybody may do what the grid says, and nobody anything else", () => {
  assert.equal(assertGrid(reverseLink, GRID), combinations(reverseLink));
});

test("in a reverse link nothing but the listed circumstances keeps an action closed", () => {
  assert.deepEqual(conditionsOf(reverseLink), CONDITIONS.trim().split("\n"));
});
