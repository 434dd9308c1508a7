/** State by state, who may do what in every adjudication when nothing else stands in the way. */
const GRID = `
received
  officer     docket request-supplement refuse
  head        extend-docket-decision
  complainant withdraw
supplementing
  officer     refuse
  complainant answer-supplement withdraw
docketed
  officer     serve announce-service suspend record-step decide-repeat-infringement dismiss
  officer     conclude-by-agreement
  head        extend-conclusion extend-conclusion-again
  complainant withdraw
  law         end-for-suit
announcing
  officer     serve record-step dismiss conclude-by-agreement
  complainant withdraw
  law         end-for-suit
served
  officer     proceed-without-answer suspend record-step mediate decide-repeat-infringement
  officer     dismiss conclude-by-agreement
  head        extend-conclusion extend-conclusion-again
  complainant submit-statement withdraw
  respondent  answer object-to-jurisdiction submit-statement
  law         end-for-suit
objected
  officer     reject-objection uphold-objection record-step mediate dismiss conclude-by-agreement
  complainant submit-statement withdraw
  respondent  submit-statement
  law         end-for-suit
transferring
  officer     continue-after-transfer record-step mediate dismiss conclude-by-agreement
  complainant submit-statement withdraw
  respondent  submit-statement
  law         end-for-suit
examining
  officer     forward-answer schedule-hearing send-for-appraisal extend-evidence-period
  officer     allow-settlement suspend record-step mediate decide decide-repeat-infringement
  officer     dismiss conclude-by-agreement
  head        extend-conclusion extend-conclusion-again
  complainant submit-statement withdraw
  respondent  submit-statement
  law         end-for-suit
hearing-scheduled
  officer     forward-answer schedule-hearing hold-hearing deem-withdrawn suspend record-step
  officer     mediate dismiss conclude-by-agreement
  head        extend-conclusion extend-conclusion-again
  complainant submit-statement withdraw
  respondent  submit-statement
  law         end-for-suit
appraising
  officer     forward-answer resume-examination record-step mediate dismiss conclude-by-agreement
  complainant submit-statement withdraw
  respondent  submit-statement
  law         end-for-suit
gathering-evidence
  officer     forward-answer resume-examination record-step mediate dismiss conclude-by-agreement
  complainant submit-statement withdraw
  respondent  submit-statement
  law         end-for-suit
settling
  officer     forward-answer resume-examination record-step mediate dismiss conclude-by-agreement
  complainant submit-statement withdraw
  respondent  submit-statement
  law         end-for-suit
suspended
  officer     resume record-step mediate dismiss conclude-by-agreement
  complainant submit-statement withdraw
  respondent  submit-statement
  law         end-for-suit
decided
  officer     serve-decision correct-decision publish-decision record-suit apply-enforcement close
  head        revoke-decision
  complainant report-suit
  respondent  report-suit
sued
  officer     publish-decision record-judgment
  head        revoke-decision
closed
refused
mediated
dismissed
withdrawn
revoked
`;

/** What else keeps an action closed: action | circumstance | why. */
const CONDITIONS = `
docket | court-suit open elsewhere | other-proceeding-open
request-supplement | it taken 1 times | already-taken
extend-docket-decision | docket-decision not running | clock-not-running
extend-docket-decision | docket-decision extended 1 times | extension-used-up
refuse | supplement running | clock-still-running
object-to-jurisdiction | answer not running | clock-not-running
object-to-jurisdiction | answer run out | time-run-out
object-to-jurisdiction | it taken 1 times | already-taken
proceed-without-answer | answer running | clock-still-running
forward-answer | forward-answer not running | clock-not-running
extend-conclusion | conclude not running | clock-not-running
extend-conclusion | conclude extended 1 times | extension-used-up
extend-conclusion | conclude extended 2 times | extension-used-up
extend-conclusion-again | conclude not running | clock-not-running
extend-conclusion-again | conclude extended 0 times | earlier-step-missing
extend-conclusion-again | conclude extended 2 times | extension-used-up
submit-statement | respondent not served | respondent-not-served
mediate | respondent not served | respondent-not-served
decide | forward-answer running | clock-still-running
decide | forward-answer run out | clock-still-running
decide | respondent not served | respondent-not-served
serve-decision | it taken 1 times | already-taken
correct-decision | serve-decision taken 0 times | earlier-step-missing
publish-decision | publish not running | clock-not-running
publish-decision | serve-decision taken 0 times | earlier-step-missing
record-suit | sue not running | clock-not-running
report-suit | sue not running | clock-not-running
apply-enforcement | sue running | clock-still-running
apply-enforcement | serve-decision taken 0 times | earlier-step-missing
apply-enforcement | it taken 1 times | already-taken
close | sue running | clock-still-running
close | publish-decision taken 0 times | earlier-step-missing
revoke-decision | serve-decision taken 0 times | earlier-step-missing
conclude-by-agreement | mediation/sign-agreement not taken | other-step-missing
`;

/** The grid of every adjudication with what one variant has beside it: state → a line for a doer. */
export function expectedGrid(more: Readonly<Record<string, string>>): string {
  return GRID.split("\n")
    .flatMap((line) => (more[line] ? [line, `  ${more[line]}`] : [line]))
    .join("\n");
}

/** The conditions of every adjudication with those of one variant, sorted. */
export function expectedConditions(more: string): string[] {
  return `${CONDITIONS}${more}`
    .split("\n")
    .filter((line) => line !== "")
    .sort();
}
