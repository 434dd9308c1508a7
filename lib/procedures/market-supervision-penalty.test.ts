import assert from "node:assert/strict";
import { test } from "node:test";
import { conditionsOf } from "#lib/procedures/conditions";
import { assertGrid, combinations } from "#lib/procedures/grid";
import { marketSupervisionPenalty } from "#lib/procedures/market-supervision-penalty";

/** State by state, who may do what when nothing else stands in the way. */
const GRID = `
received
  officer     docket request-supplement verify-with-right-holder refuse record-step
  head        extend-verification
  complainant add-information withdraw
supplementing
  officer     docket refuse
  head        extend-verification
  complainant answer-supplement withdraw
checking
  officer     proceed-without-identification
  complainant identify-goods add-information
investigating
  officer     tell-reporter take-measure take-urgent-measure end-measure preserve-evidence
  officer     dispose-preserved send-for-testing ask-right-holder record-step suspend
  officer     submit-for-review report-crime learn-of-docketing
  head        approve-measure disapprove-measure extend-measure extend-decision
  head        extend-decision-again terminate
  complainant add-information
  respondent  submit-defence
testing
  officer     tell-reporter end-measure dispose-preserved receive-result record-step
  head        approve-measure disapprove-measure extend-measure extend-decision
  head        extend-decision-again terminate
  complainant add-information
  respondent  submit-defence
identifying
  officer     tell-reporter end-measure dispose-preserved proceed-without-identification
  officer     record-step
  head        approve-measure disapprove-measure extend-measure extend-decision
  head        extend-decision-again terminate
  complainant identify-goods add-information
  respondent  submit-defence
suspended
  officer     tell-reporter end-measure dispose-preserved record-step resume
  head        approve-measure disapprove-measure extend-measure extend-decision
  head        extend-decision-again terminate
  complainant add-information
  respondent  submit-defence
under-review
  officer     tell-reporter end-measure dispose-preserved record-step
  head        approve-measure disapprove-measure extend-measure extend-decision
  head        extend-decision-again extend-review complete-review terminate
  complainant add-information
  respondent  submit-defence
reviewed
  officer     tell-reporter end-measure dispose-preserved record-step suspend notify-penalty
  officer     reopen-investigation report-crime learn-of-docketing
  head        approve-measure disapprove-measure extend-measure extend-decision
  head        extend-decision-again decide decide-no-penalty terminate
  complainant add-information
  respondent  submit-defence
notified
  officer     tell-reporter end-measure dispose-preserved record-step proceed-after-notice
  head        approve-measure disapprove-measure extend-measure extend-decision
  head        extend-decision-again terminate
  complainant add-information
  respondent  submit-defence request-hearing waive-hearing
hearing-requested
  officer     tell-reporter end-measure dispose-preserved record-step decline-hearing
  officer     schedule-hearing
  head        approve-measure disapprove-measure extend-measure extend-decision
  head        extend-decision-again terminate
  complainant add-information
  respondent  submit-defence
hearing-scheduled
  officer     tell-reporter end-measure dispose-preserved record-step schedule-hearing
  officer     hold-hearing
  head        approve-measure disapprove-measure extend-measure extend-decision
  head        extend-decision-again terminate
  complainant add-information
  respondent  submit-defence
heard
  officer     tell-reporter end-measure dispose-preserved record-step submit-for-review
  head        approve-measure disapprove-measure extend-measure extend-decision
  head        extend-decision-again terminate
  complainant add-information
  respondent  submit-defence
deciding
  officer     tell-reporter end-measure dispose-preserved record-step suspend submit-for-review
  officer     reopen-investigation report-crime learn-of-docketing
  head        approve-measure disapprove-measure extend-measure extend-decision
  head        extend-decision-again decide decide-no-penalty terminate
  complainant add-information
  respondent  submit-defence
crime-reported
  officer     tell-reporter end-measure dispose-preserved record-step
  head        approve-measure disapprove-measure extend-measure extend-decision
  head        extend-decision-again approve-transfer refuse-transfer terminate
  complainant add-information
  respondent  submit-defence
transfer-approved
  officer     tell-reporter end-measure dispose-preserved record-step record-transfer
  head        approve-measure disapprove-measure extend-measure extend-decision
  head        extend-decision-again terminate
  complainant add-information
  respondent  submit-defence
transferred
  officer     tell-reporter end-measure dispose-preserved record-step learn-of-docketing
  officer     resume-after-refusal
  head        approve-measure disapprove-measure extend-measure extend-decision
  head        extend-decision-again terminate
  complainant add-information
  respondent  submit-defence
with-police
  officer     tell-reporter end-measure dispose-preserved record-step resume-after-return
  officer     learn-of-conviction
  head        approve-measure disapprove-measure extend-measure extend-decision
  head        extend-decision-again terminate
  complainant add-information
  respondent  submit-defence
convicted
  officer     tell-reporter end-measure dispose-preserved record-step resume-after-return
  head        approve-measure disapprove-measure extend-measure extend-decision
  head        extend-decision-again terminate
  complainant add-information
  respondent  submit-defence
decided
  officer     tell-reporter end-measure record-step serve-decision publish-decision
  officer     exempt-publication
  head        revoke-decision
executing
  officer     tell-reporter end-measure record-step record-performance urge-performance
  officer     apply-enforcement report-reconsideration report-suit
  officer     report-suit-after-reconsideration publish-decision exempt-publication close
  head        defer-payment revoke-decision
  respondent  report-reconsideration report-suit report-suit-after-reconsideration
under-reconsideration
  officer     tell-reporter end-measure record-step record-performance urge-performance
  officer     record-reconsideration publish-decision exempt-publication
  head        defer-payment revoke-decision
sued
  officer     tell-reporter end-measure record-step record-performance urge-performance
  officer     record-judgment publish-decision exempt-publication
  head        defer-payment revoke-decision
closed
refused
not-penalized
terminated
revoked
`;

/** What else keeps an action closed: action | circumstance | why. */
const CONDITIONS = `
extend-verification | verify not running | clock-not-running
extend-verification | verify extended 1 times | extension-used-up
refuse | supplement running | clock-still-running
tell-reporter | tell-reporter not running | clock-not-running
take-measure | seizure running | clock-still-running
take-measure | seizure run out | clock-still-running
take-urgent-measure | seizure running | clock-still-running
take-urgent-measure | seizure run out | clock-still-running
approve-measure | report-measure not running | clock-not-running
disapprove-measure | report-measure not running | clock-not-running
extend-measure | seizure not running | clock-not-running
extend-measure | seizure extended 1 times | extension-used-up
end-measure | seizure not running | clock-not-running
preserve-evidence | preservation running | clock-still-running
preserve-evidence | preservation run out | clock-still-running
dispose-preserved | preservation not running | clock-not-running
extend-decision | decide not running | clock-not-running
extend-decision | decide extended 1 times | extension-used-up
extend-decision | decide extended 2 times | extension-used-up
extend-decision-again | decide not running | clock-not-running
extend-decision-again | decide extended 0 times | earlier-step-missing
extend-decision-again | decide extended 2 times | extension-used-up
extend-review | review not running | clock-not-running
extend-review | review extended 1 times | extension-used-up
request-hearing | hearing-request not running | clock-not-running
request-hearing | hearing-request run out | time-run-out
proceed-after-notice | hearing-request running | clock-still-running
decide | report-measure running | clock-still-running
decide | report-measure run out | clock-still-running
decide | notify-penalty taken 0 times | earlier-step-missing
decide-no-penalty | seizure running | clock-still-running
decide-no-penalty | seizure run out | clock-still-running
defer-payment | pay not running | clock-not-running
defer-payment | pay extended 1 times | extension-used-up
record-performance | pay not running | clock-not-running
urge-performance | pay not running | clock-not-running
urge-performance | pay running | clock-still-running
urge-performance | urge running | clock-still-running
urge-performance | urge run out | clock-still-running
apply-enforcement | pay not running | clock-not-running
apply-enforcement | urge running | clock-still-running
apply-enforcement | reconsideration running | clock-still-running
apply-enforcement | sue running | clock-still-running
apply-enforcement | sue-after-reconsideration running | clock-still-running
apply-enforcement | urge-performance taken 0 times | earlier-step-missing
report-reconsideration | reconsideration not running | clock-not-running
report-suit | sue not running | clock-not-running
report-suit-after-reconsideration | sue-after-reconsideration not running | clock-not-running
publish-decision | publish not running | clock-not-running
exempt-publication | publish not running | clock-not-running
close | seizure running | clock-still-running
close | seizure run out | clock-still-running
close | pay running | clock-still-running
close | pay run out | clock-still-running
close | publish running | clock-still-running
close | publish run out | clock-still-running
revoke-decision | seizure running | clock-still-running
revoke-decision | seizure run out | clock-still-running
terminate | seizure running | clock-still-running
terminate | seizure run out | clock-still-running
withdraw | it taken 1 times | already-taken
`;

test("in a market-supervision penalty everybody may do what the grid says, and nobody anything else", () => {
  assert.equal(assertGrid(marketSupervisionPenalty, GRID), combinations(marketSupervisionPenalty));
});

test("in a market-supervision penalty nothing but the listed circumstances keeps an action closed", () => {
  assert.deepEqual(conditionsOf(marketSupervisionPenalty), CONDITIONS.trim().split("\n"));
});
