import assert from "node:assert/strict";
import { test } from "node:test";
import {
  expectedConditions,
  expectedGrid,
} from "#lib/procedures/adjudication-steps/expected-of-adjudications";
import { conditionsOf } from "#lib/procedures/conditions";
import { assertGrid, combinations } from "#lib/procedures/grid";
import { patentAdjudication } from "#lib/procedures/patent-adjudication";

/** What it has beside every adjudication: under a state, who may do what. */
const MORE = {
  served: "officer     extend-answer",
  objected: "officer     extend-answer",
};

/** And what else keeps that closed: action | circumstance | why. */
const CONDITIONS = `
extend-answer | answer not running | clock-not-running
extend-answer | answer extended 1 times | extension-used-up
`;

test("in patent adjudication everybody may do what the grid says, and nobody anything else", () => {
  assert.equal(
    assertGrid(patentAdjudication, expectedGrid(MORE)),
    combinations(patentAdjudication),
  );
});

test("in patent adjudication nothing but the listed circumstances keeps an action closed", () => {
  assert.deepEqual(conditionsOf(patentAdjudication).sort(), expectedConditions(CONDITIONS));
});
