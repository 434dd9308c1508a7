import assert from "node:assert/strict";
import { test } from "node:test";
import {
  expectedConditions,
  expectedGrid,
} from "#lib/procedures/adjudication-steps/expected-of-adjudications";
import { conditionsOf } from "#lib/procedures/conditions";
import { assertGrid, combinations } from "#lib/procedures/grid";
import { majorPatentAdjudication } from "#lib/procedures/major-patent-adjudication";

/** What it has beside every adjudication: under a state, who may do what. */
const MORE = {
  docketed: "officer     restart-conclusion",
  served: "officer     restart-conclusion",
  examining: "officer     restart-conclusion",
  "hearing-scheduled": "officer     restart-conclusion",
};

test("in the adjudication of a major patent dispute everybody may do what the grid says, and nobody anything else", () => {
  assert.equal(
    assertGrid(majorPatentAdjudication, expectedGrid(MORE)),
    combinations(majorPatentAdjudication),
  );
});

test("in the adjudication of a major patent dispute nothing but the listed circumstances keeps an action closed", () => {
  assert.deepEqual(conditionsOf(majorPatentAdjudication).sort(), expectedConditions(""));
});
