import assert from "node:assert/strict";
import { test } from "node:test";
import { conditionsOf } from "#lib/procedures/conditions";
import { courtSuit } from "#lib/procedures/court-suit";
import { assertGrid, combinations } from "#lib/procedures/grid";

/** State by state, who may do what when nothing else stands in the way. */
const GRID = `
received
  officer     docket docket-summary request-supplement offer-pre-suit-mediation refuse
  complainant withdraw
supplementing
  officer     refuse
  complainant answer-supplement withdraw
pre-suit-mediation
  officer     extend-pre-suit-mediation end-pre-suit-mediation settle-before-suit
  complainant withdraw
docketed
  officer     serve announce-service convert-to-ordinary record-step dismiss
  head        extend-first-instance extend-first-instance-again extend-summary
  complainant withdraw
announcing
  officer     serve record-step
  complainant withdraw
served
  officer     proceed-without-defence convert-to-ordinary record-step suspend dismiss
  head        extend-first-instance extend-first-instance-again extend-summary
  complainant submit-statement withdraw
  respondent  defend object-to-jurisdiction submit-statement
objected
  officer     reject-objection uphold-objection record-step
  complainant submit-statement withdraw
  respondent  submit-statement
transferring
  officer     continue-after-transfer record-step
  complainant submit-statement withdraw
  respondent  submit-statement
examining
  officer     convert-to-ordinary schedule-hearing record-step mediate mediate-summary
  officer     send-for-appraisal suspend conclude-by-mediation dismiss judge
  head        extend-first-instance extend-first-instance-again extend-summary
  complainant submit-statement withdraw
  respondent  submit-statement
hearing-scheduled
  officer     convert-to-ordinary schedule-hearing hold-hearing deem-withdrawn record-step suspend
  officer     conclude-by-mediation dismiss
  head        extend-first-instance extend-first-instance-again extend-summary
  complainant submit-statement withdraw
  respondent  submit-statement
mediating
  officer     record-step extend-mediation end-mediation conclude-by-mediation
  complainant submit-statement withdraw
  respondent  submit-statement
mediating-summary
  officer     record-step extend-mediation-summary end-mediation conclude-by-mediation
  complainant submit-statement withdraw
  respondent  submit-statement
appraising
  officer     record-step receive-appraisal
  complainant submit-statement withdraw
  respondent  submit-statement
suspended
  officer     record-step resume
  complainant submit-statement withdraw
  respondent  submit-statement
judged
  officer     serve-judgment
appealable
  officer     record-appeal take-effect
  complainant appeal
  respondent  appeal
appealed
  officer     docket-appeal withdraw-appeal
second-instance
  officer     suspend-second-instance decide-appeal remand-for-retrial withdraw-appeal
  head        extend-second-instance
second-instance-suspended
  officer     resume-second-instance withdraw-appeal
final
  officer     record-enforcement close
closed
refused
settled-before-suit
dismissed
mediated
withdrawn
`;

/** What else keeps an action closed: action | circumstance | why. */
const CONDITIONS = `
docket | arbitration open elsewhere | other-proceeding-open
docket-summary | arbitration open elsewhere | other-proceeding-open
request-supplement | it taken 1 times | already-taken
offer-pre-suit-mediation | it taken 1 times | already-taken
extend-pre-suit-mediation | pre-suit-mediation not running | clock-not-running
extend-pre-suit-mediation | pre-suit-mediation extended 1 times | extension-used-up
refuse | supplement running | clock-still-running
announce-service | first-instance not running | clock-not-running
proceed-without-defence | defend running | clock-still-running
object-to-jurisdiction | defend not running | clock-not-running
object-to-jurisdiction | defend run out | time-run-out
object-to-jurisdiction | it taken 1 times | already-taken
convert-to-ordinary | first-instance-summary not running | clock-not-running
submit-statement | respondent not served | respondent-not-served
mediate | first-instance not running | clock-not-running
mediate-summary | first-instance-summary not running | clock-not-running
extend-mediation | mediation not running | clock-not-running
extend-mediation | mediation extended 1 times | extension-used-up
extend-mediation-summary | mediation-summary not running | clock-not-running
extend-mediation-summary | mediation-summary extended 1 times | extension-used-up
extend-first-instance | first-instance not running | clock-not-running
extend-first-instance | first-instance extended 1 times | extension-used-up
extend-first-instance | first-instance extended 2 times | extension-used-up
extend-first-instance-again | first-instance not running | clock-not-running
extend-first-instance-again | first-instance extended 0 times | earlier-step-missing
extend-first-instance-again | first-instance extended 2 times | extension-used-up
extend-summary | first-instance-summary not running | clock-not-running
extend-summary | first-instance-summary extended 1 times | extension-used-up
conclude-by-mediation | respondent not served | respondent-not-served
judge | respondent not served | respondent-not-served
appeal | appeal not running | clock-not-running
appeal | appeal run out | time-run-out
record-appeal | appeal not running | clock-not-running
extend-second-instance | second-instance not running | clock-not-running
extend-second-instance | second-instance extended 1 times | extension-used-up
take-effect | appeal running | clock-still-running
`;

test("in a civil suit everybody may do what the grid says, and nobody anything else", () => {
  assert.equal(assertGrid(courtSuit, GRID), combinations(courtSuit));
});

test("in a civil suit nothing but the listed circumstances keeps an action closed", () => {
  assert.deepEqual(conditionsOf(courtSuit), CONDITIONS.trim().split("\n"));
});
