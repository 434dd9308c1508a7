import assert from "node:assert/strict";
import { test } from "node:test";
import { conditionsOf } from "#lib/procedures/conditions";
import { customsProtection } from "#lib/procedures/customs-protection";
import { assertGrid, combinations } from "#lib/procedures/grid";

/** State by state, who may do what when nothing else stands in the way. */
const GRID = `
received
  officer     request-supplement refuse detain-on-application notify-holder record-step
  complainant add-information withdraw
supplementing
  officer     refuse
  complainant answer-supplement withdraw
holder-notified
  complainant apply-for-detention decline-detention
  law         pass-goods
applied
  officer     reject-application detain-ex-officio record-step
  complainant add-information withdraw
detained-on-application
  officer     record-step record-court-notice release-without-notice
  head        release-on-security
  complainant add-information withdraw-application
  respondent  explain-goods ask-release-on-security
investigating
  officer     record-step find-infringement find-no-infringement find-undetermined
  officer     record-court-notice
  head        release-on-security
  complainant add-information withdraw-application
  respondent  explain-goods ask-release-on-security
undetermined
  officer     record-step record-court-notice release-without-notice
  head        release-on-security
  complainant add-information withdraw-application
  respondent  explain-goods ask-release-on-security
held-for-court
  officer     record-court-outcome
  respondent  explain-goods
released-on-security
  officer     return-counter-security record-court-outcome
infringing
  officer     record-step docket-penalty
  respondent  submit-defence
docketed
  officer     record-step notify-penalty
  respondent  submit-defence
notified
  officer     record-step proceed-after-notice
  respondent  submit-defence request-hearing waive-hearing
hearing-requested
  officer     record-step decline-hearing schedule-hearing
  respondent  submit-defence
hearing-scheduled
  officer     record-step schedule-hearing hold-hearing
  respondent  submit-defence
heard
  officer     record-step
  head        confiscate release-after-notice
  respondent  submit-defence
deciding
  officer     record-step
  head        confiscate release-after-notice
  respondent  submit-defence
confiscated
  officer     report-reconsideration report-suit report-suit-after-reconsideration
  officer     dispose-of-goods
  head        revoke-confiscation
  respondent  report-reconsideration report-suit report-suit-after-reconsideration
under-reconsideration
  officer     record-reconsideration
  head        revoke-confiscation
sued
  officer     record-judgment
  head        revoke-confiscation
disposed
  officer     report-reconsideration report-suit report-suit-after-reconsideration close
  respondent  report-reconsideration report-suit report-suit-after-reconsideration
released
  officer     close
closed
refused
not-detained
withdrawn
`;

/** What else keeps an action closed: action | circumstance | why. */
const CONDITIONS = `
request-supplement | it taken 1 times | already-taken
refuse | supplement running | clock-still-running
apply-for-detention | apply not running | clock-not-running
apply-for-detention | apply run out | time-run-out
ask-release-on-security | it taken 1 times | already-taken
release-on-security | ask-release-on-security taken 0 times | earlier-step-missing
release-without-notice | court-notice-application running | clock-still-running
release-without-notice | court-notice-ex-officio running | clock-still-running
request-hearing | hearing-request not running | clock-not-running
request-hearing | hearing-request run out | time-run-out
proceed-after-notice | hearing-request running | clock-still-running
report-reconsideration | reconsideration not running | clock-not-running
report-suit | sue not running | clock-not-running
report-suit-after-reconsideration | sue-after-reconsideration not running | clock-not-running
`;

test("in customs protection everybody may do what the grid says, and nobody anything else", () => {
  assert.equal(assertGrid(customsProtection, GRID), combinations(customsProtection));
});

test("in customs protection nothing but the listed circumstances keeps an action closed", () => {
  assert.deepEqual(conditionsOf(customsProtection), CONDITIONS.trim().split("\n"));
});
