import assert from "node:assert/strict";
import { test } from "node:test";
import { conditionsOf } from "#lib/procedures/conditions";
import { assertGrid, combinations } from "#lib/procedures/grid";
import { patentMediation } from "#lib/procedures/patent-mediation";

/** State by state, who may do what when nothing else stands in the way. */
const GRID = `
received
  officer     notify refuse
  complainant withdraw
notified
  officer     agree-to-mediate refuse-to-mediate refuse-for-silence
  complainant withdraw
  respondent  agree-to-mediate refuse-to-mediate
replied
  officer     docket refuse
  complainant withdraw
mediating
  officer     schedule-session hold-session record-step extend-mediation propose-text fail
  complainant make-proposal leave
  respondent  make-proposal leave
text-proposed
  officer     schedule-session hold-session record-step extend-mediation propose-text
  officer     agree-as-respondent fail
  complainant make-proposal agree-as-complainant reject-text leave
  respondent  make-proposal agree-as-respondent reject-text leave
agreed-by-complainant
  officer     schedule-session hold-session record-step extend-mediation propose-text
  officer     agree-last-as-respondent fail
  complainant make-proposal reject-text leave
  respondent  make-proposal agree-last-as-respondent reject-text leave
agreed-by-respondent
  officer     schedule-session hold-session record-step extend-mediation propose-text fail
  complainant make-proposal agree-last-as-complainant reject-text leave
  respondent  make-proposal reject-text leave
agreed
  officer     record-step extend-mediation propose-text sign-agreement fail
  complainant leave
  respondent  leave
signed
  officer     note-application record-confirmation record-rejection record-performance
  officer     report-breach close
  complainant record-performance report-breach
  respondent  report-breach
confirmed
  officer     record-performance report-breach close
  complainant record-performance report-breach
  respondent  report-breach
breached
  officer     record-step record-performance resume-mediation end-in-breach
  complainant record-performance
performed
ended-in-breach
closed
failed
refused
withdrawn
`;

/** What else keeps an action closed: action | circumstance | why. */
const CONDITIONS = `
agree-to-mediate | it taken 1 times | already-taken
refuse-for-silence | reply running | clock-still-running
docket | agree-to-mediate taken 0 times | earlier-step-missing
extend-mediation | conclude not running | clock-not-running
extend-mediation | conclude extended 1 times | extension-used-up
note-application | ask-confirmation not running | clock-not-running
close | ask-confirmation running | clock-still-running
`;

test("in patent mediation everybody may do what the grid says, and nobody anything else", () => {
  assert.equal(assertGrid(patentMediation, GRID), combinations(patentMediation));
});

test("in patent mediation nothing but the listed circumstances keeps an action closed", () => {
  assert.deepEqual(conditionsOf(patentMediation), CONDITIONS.trim().split("\n"));
});
