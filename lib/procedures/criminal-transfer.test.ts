import assert from "node:assert/strict";
import { test } from "node:test";
import { conditionsOf } from "#lib/procedures/conditions";
import { criminalTransfer } from "#lib/procedures/criminal-transfer";
import { assertGrid, combinations } from "#lib/procedures/grid";

/** State by state, who may do what when nothing else stands in the way. */
const GRID = `
received
  officer     accept
accepted
  officer     record-step
  head        docket refuse
refused
  officer     explain-refusal close-refusal
  referrer    ask-reconsideration
  law         await-supervision be-asked-reasons be-ordered
reconsidering
  officer     explain-refusal
  head        docket-on-reconsideration uphold-refusal
  law         be-asked-reasons be-ordered
refusal-upheld
  officer     explain-refusal close-refusal
  law         await-supervision be-asked-reasons be-ordered end-supervised
under-supervision
  officer     explain-refusal close-refusal
  law         be-asked-reasons be-ordered end-supervised
ordered
  head        docket-as-ordered
investigating
  officer     record-step hand-over-goods
  head        withdraw-case transfer-for-prosecution
  referrer    hand-over-goods
prosecuting
  officer     hand-over-goods return-for-investigation record-non-prosecution record-conviction
  officer     record-acquittal
  referrer    hand-over-goods
not-docketed
withdrawn
not-prosecuted
convicted
acquitted
`;

/** What else keeps an action closed: action | circumstance | why. */
const CONDITIONS = `
ask-reconsideration | ask-reconsideration not running | clock-not-running
ask-reconsideration | ask-reconsideration run out | time-run-out
be-asked-reasons | explain running | clock-still-running
be-asked-reasons | explain run out | clock-still-running
explain-refusal | explain not running | clock-not-running
close-refusal | ask-reconsideration running | clock-still-running
close-refusal | ask-supervision running | clock-still-running
close-refusal | docketing-supervision open elsewhere | other-proceeding-open
hand-over-goods | hand-over-goods not running | clock-not-running
`;

test("in a criminal transfer everybody may do what the grid says, and nobody anything else", () => {
  assert.equal(assertGrid(criminalTransfer, GRID), combinations(criminalTransfer));
});

test("in a criminal transfer nothing but the listed circumstances keeps an action closed", () => {
  assert.deepEqual(conditionsOf(criminalTransfer), CONDITIONS.trim().split("\n"));
});
