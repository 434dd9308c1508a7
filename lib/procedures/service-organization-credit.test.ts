import assert from "node:assert/strict";
import { test } from "node:test";
import { conditionsOf } from "#lib/procedures/conditions";
import { assertGrid, combinations } from "#lib/procedures/grid";
import { serviceOrganizationCredit } from "#lib/procedures/service-organization-credit";

/** State by state, who may do what when nothing else stands in the way. */
const GRID = `
reported
  officer     accept refuse record-step
  complainant add-information
verifying
  officer     record-step ask-statement find-nothing list-abnormal list-serious find-breach
  complainant add-information
awaiting-statement
  officer     record-step proceed-without-statement
  complainant add-information
  respondent  submit-statement
listed-abnormal
  officer     list-serious move-to-serious publish
  respondent  object request-repair
in-term
  officer     publish remove
  respondent  object request-repair
objecting
  officer     record-step reject-objection uphold-objection remove
repairing
  officer     record-step refuse-repair grant-repair remove
refused
not-founded
revoked
repaired
removed
`;

/** What else keeps an action closed: action | circumstance | why. */
const CONDITIONS = `
ask-statement | it taken 1 times | already-taken
proceed-without-statement | statement running | clock-still-running
list-abnormal | ask-statement taken 0 times | earlier-step-missing
list-serious | ask-statement taken 0 times | earlier-step-missing
move-to-serious | abnormal running | clock-still-running
find-breach | ask-statement taken 0 times | earlier-step-missing
publish | publish not running | clock-not-running
object | it taken 1 times | already-taken
request-repair | repair-from running | clock-still-running
remove | term not running | clock-not-running
remove | term running | clock-still-running
`;

test("in credit supervision everybody may do what the grid says, and nobody anything else", () => {
  const compared = assertGrid(serviceOrganizationCredit, GRID);
  assert.equal(compared, combinations(serviceOrganizationCredit));
});

test("in credit supervision nothing but the listed circumstances keeps an action closed", () => {
  assert.deepEqual(conditionsOf(serviceOrganizationCredit), CONDITIONS.trim().split("\n"));
});
