import assert from "node:assert/strict";
import { test } from "node:test";
import { guideOf } from "#lib/guides/guide-of";
import { fastReview } from "#lib/procedures/fast-review";
import { procedures } from "#lib/procedures/registry";

test("the way through a fast review is that of its table, with the detours beside it", () => {
  const { steps, ends } = guideOf(fastReview);
  const told = steps.map(({ state, detours, ends }) => [
    state,
    detours.map((one) => one.state),
    ends,
  ]);
  assert.deepEqual(told, [
    ["requested", ["supplementing"], ["refused", "withdrawn"]],
    ["reviewing", ["awaiting-material"], ["downgraded", "withdrawn"]],
    ["opinion-issued", [], ["handed-over", "downgraded"]],
  ]);
  assert.deepEqual(ends, ["handed-over", "refused", "downgraded", "withdrawn"]);
});

test("a stop says whose move it is and which limits begin there", () => {
  const [requested, reviewing] = guideOf(fastReview).steps;
  assert.deepEqual([requested?.moves, requested?.limits], ["owner", ["decide-request"]]);
  assert.deepEqual(requested?.detours, [
    { state: "supplementing", moves: "complainant", limits: ["supplement"] },
  ]);
  assert.deepEqual(reviewing?.limits, ["opinion"]);
});

for (const table of procedures)
  test(`${table.key}: its guide shows every state once and begins where it opens`, () => {
    const { steps, ends } = guideOf(table);
    const shown = steps.flatMap(({ state, detours }) => [state, ...detours.map((it) => it.state)]);
    assert.deepEqual([...shown, ...ends].sort(), Object.keys(table.states).sort());
    assert.equal(steps[0]?.state, table.opening.state);
    const reached = new Set(steps.flatMap((step) => step.ends));
    assert.deepEqual(
      ends.filter((end) => !reached.has(end)),
      [],
    );
  });
