import assert from "node:assert/strict";
import { test } from "node:test";
import {
  expectedConditions,
  expectedGrid,
} from "#lib/procedures/adjudication-steps/expected-of-adjudications";
import { conditionsOf } from "#lib/procedures/conditions";
import { assertGrid, combinations } from "#lib/procedures/grid";
import { patentAdjudicationSimple } from "#lib/procedures/patent-adjudication-simple";

/** What it has beside every adjudication: under a state, who may do what. */
const MORE = {
  docketed: "officer     convert-to-ordinary",
  served: "officer     extend-answer convert-to-ordinary",
  objected: "officer     extend-answer",
  examining: "officer     convert-to-ordinary",
  "hearing-scheduled": "officer     convert-to-ordinary",
};

/** And what else keeps that closed: action | circumstance | why. */
const CONDITIONS = `
announce-service | conclude-simple running | clock-still-running
announce-service | conclude-simple run out | clock-still-running
extend-answer | answer not running | clock-not-running
extend-answer | answer extended 1 times | extension-used-up
convert-to-ordinary | conclude-simple not running | clock-not-running
schedule-hearing | conclude-simple running | clock-still-running
schedule-hearing | conclude-simple run out | clock-still-running
send-for-appraisal | conclude-simple running | clock-still-running
send-for-appraisal | conclude-simple run out | clock-still-running
extend-evidence-period | conclude-simple running | clock-still-running
extend-evidence-period | conclude-simple run out | clock-still-running
`;

test("in simple patent adjudication everybody may do what the grid says, and nobody anything else", () => {
  assert.equal(
    assertGrid(patentAdjudicationSimple, expectedGrid(MORE)),
    combinations(patentAdjudicationSimple),
  );
});

test("in simple patent adjudication nothing but the listed circumstances keeps an action closed", () => {
  assert.deepEqual(conditionsOf(patentAdjudicationSimple).sort(), expectedConditions(CONDITIONS));
});
