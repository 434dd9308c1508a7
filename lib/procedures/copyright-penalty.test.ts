import assert from "node:assert/strict";
import { test } from "node:test";
import { conditionsOf } from "#lib/procedures/conditions";
import { copyrightPenalty } from "#lib/procedures/copyright-penalty";
import { assertGrid, combinations } from "#lib/procedures/grid";

/** State by state, who may do what when nothing else stands in the way. */
const GRID = `
received
  officer     docket request-supplement refuse record-step
  complainant add-information withdraw
supplementing
  officer     docket refuse
  complainant answer-supplement withdraw
investigating
  officer     take-measure take-urgent-measure end-measure preserve-evidence dispose-preserved
  officer     send-for-appraisal record-step submit-for-review report-crime learn-of-docketing
  head        approve-measure disapprove-measure extend-measure terminate
  complainant add-information
  respondent  submit-defence
appraising
  officer     end-measure dispose-preserved receive-appraisal record-step
  head        approve-measure disapprove-measure extend-measure terminate
  complainant add-information
  respondent  submit-defence
under-review
  officer     end-measure dispose-preserved record-step
  head        approve-measure disapprove-measure extend-measure complete-review terminate
  complainant add-information
  respondent  submit-defence
reviewed
  officer     end-measure dispose-preserved record-step reopen-investigation report-crime
  officer     learn-of-docketing
  head        approve-measure disapprove-measure extend-measure sign-notice decide
  head        decide-no-penalty terminate
  complainant add-information
  respondent  submit-defence
notice-signed
  officer     end-measure dispose-preserved record-step notify-penalty announce-notice
  head        approve-measure disapprove-measure extend-measure terminate
  complainant add-information
  respondent  submit-defence
announcing
  officer     end-measure dispose-preserved record-step
  head        approve-measure disapprove-measure extend-measure terminate
  complainant add-information
  respondent  submit-defence
  law         end-announcement
notified
  officer     end-measure dispose-preserved record-step proceed-after-notice
  head        approve-measure disapprove-measure extend-measure terminate
  complainant add-information
  respondent  submit-defence request-hearing waive-hearing
hearing-requested
  officer     end-measure dispose-preserved record-step decline-hearing schedule-hearing
  head        approve-measure disapprove-measure extend-measure terminate
  complainant add-information
  respondent  submit-defence
hearing-scheduled
  officer     end-measure dispose-preserved record-step schedule-hearing hold-hearing
  head        approve-measure disapprove-measure extend-measure terminate
  complainant add-information
  respondent  submit-defence
heard
  officer     end-measure dispose-preserved record-step submit-for-review
  head        approve-measure disapprove-measure extend-measure terminate
  complainant add-information
  respondent  submit-defence
deciding
  officer     end-measure dispose-preserved record-step submit-for-review reopen-investigation
  officer     report-crime learn-of-docketing
  head        approve-measure disapprove-measure extend-measure decide decide-no-penalty terminate
  complainant add-information
  respondent  submit-defence
crime-reported
  officer     end-measure dispose-preserved record-step
  head        approve-measure disapprove-measure extend-measure approve-transfer refuse-transfer
  head        terminate
  complainant add-information
  respondent  submit-defence
transfer-approved
  officer     end-measure dispose-preserved record-step record-transfer
  head        approve-measure disapprove-measure extend-measure terminate
  complainant add-information
  respondent  submit-defence
transferred
  officer     end-measure dispose-preserved record-step learn-of-docketing resume-after-refusal
  head        approve-measure disapprove-measure extend-measure terminate
  complainant add-information
  respondent  submit-defence
with-police
  officer     end-measure dispose-preserved record-step resume-after-return learn-of-conviction
  head        approve-measure disapprove-measure extend-measure terminate
  complainant add-information
  respondent  submit-defence
convicted
  officer     end-measure dispose-preserved record-step resume-after-return
  head        approve-measure disapprove-measure extend-measure terminate
  complainant add-information
  respondent  submit-defence
decided
  officer     end-measure record-step serve-decision publish-decision
  head        revoke-decision
executing
  officer     end-measure record-step record-performance urge-performance apply-enforcement
  officer     report-reconsideration report-suit report-suit-after-reconsideration
  officer     publish-decision close
  head        defer-payment revoke-decision
  respondent  report-reconsideration report-suit report-suit-after-reconsideration
under-reconsideration
  officer     end-measure record-step record-performance urge-performance record-reconsideration
  officer     publish-decision
  head        defer-payment revoke-decision
sued
  officer     end-measure record-step record-performance urge-performance record-judgment
  officer     publish-decision
  head        defer-payment revoke-decision
closed
refused
not-penalized
terminated
revoked
`;

/** What else keeps an action closed: action | circumstance | why. */
const CONDITIONS = `
request-supplement | it taken 1 times | already-taken
refuse | supplement running | clock-still-running
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
request-hearing | hearing-request not running | clock-not-running
request-hearing | hearing-request run out | time-run-out
proceed-after-notice | defend running | clock-still-running
proceed-after-notice | hearing-request running | clock-still-running
decide | report-measure running | clock-still-running
decide | report-measure run out | clock-still-running
decide | sign-notice taken 0 times | earlier-step-missing
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
publish-decision | it taken 1 times | already-taken
close | seizure running | clock-still-running
close | seizure run out | clock-still-running
close | pay running | clock-still-running
close | pay run out | clock-still-running
revoke-decision | seizure running | clock-still-running
revoke-decision | seizure run out | clock-still-running
terminate | seizure running | clock-still-running
terminate | seizure run out | clock-still-running
withdraw | it taken 1 times | already-taken
`;

test("in a copyright penalty everybody may do what the grid says, and nobody anything else", () => {
  assert.equal(assertGrid(copyrightPenalty, GRID), combinations(copyrightPenalty));
});

test("in a copyright penalty nothing but the listed circumstances keeps an action closed", () => {
  assert.deepEqual(conditionsOf(copyrightPenalty), CONDITIONS.trim().split("\n"));
});
