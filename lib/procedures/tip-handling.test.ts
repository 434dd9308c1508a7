import assert from "node:assert/strict";
import { test } from "node:test";
import { audienceReaches } from "#lib/cases/audience-reaches";
import { conditionsOf } from "#lib/procedures/conditions";
import { assertGrid, combinations } from "#lib/procedures/grid";
import { tipHandling } from "#lib/procedures/tip-handling";
import type { Procedure } from "#lib/proceedings/procedure";

/** State by state, who may do what when nothing else stands in the way. */
const GRID = `
registered
  officer     record-step ask-reporter send-for-testing ask-right-holder
  officer     docket warn hand-to-association find-nothing
  head        extend-verification
  complainant add-information
asking
  officer     record-step stop-waiting docket warn hand-to-association
  head        extend-verification
  complainant answer-question add-information
testing
  officer     record-step receive-result
  complainant add-information
identifying
  officer     record-step receive-identification
  complainant add-information
decided
  officer     close
closed
`;

/** What else keeps an action closed: action | circumstance | why. */
const CONDITIONS = `
stop-waiting | question running | clock-still-running
extend-verification | verify not running | clock-not-running
extend-verification | verify extended 1 times | extension-used-up
`;

test("in tip handling everybody may do what the grid says, and nobody anything else", () => {
  assert.equal(assertGrid(tipHandling, GRID), combinations(tipHandling));
});

test("in tip handling nothing but the listed circumstances keeps an action closed", () => {
  assert.deepEqual(conditionsOf(tipHandling), CONDITIONS.trim().split("\n"));
});

test("nothing in tip handling reaches the person reported, so nobody learns who reported", () => {
  const { actions, clocks }: Procedure = tipHandling;
  for (const [key, { audience, effects }] of Object.entries(actions)) {
    assert.equal(audienceReaches(audience, "respondent"), false, key);
    assert.equal(effects, undefined, key);
  }
  for (const [key, { audience }] of Object.entries(clocks))
    assert.equal(audienceReaches(audience, "respondent"), false, key);
});
