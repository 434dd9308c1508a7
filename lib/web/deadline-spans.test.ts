import assert from "node:assert/strict";
import { test } from "node:test";
import { barOf } from "#lib/web/deadline-spans";

test("a bar is passed up to today and ahead up to the due date", () => {
  const bar = barOf({ trigger: "2026-11-01", due: "2026-11-21", today: "2026-11-06" });
  assert.deepEqual(bar.spans, [
    { kind: "passed", from: 0, width: 25 },
    { kind: "ahead", from: 25, width: 75 },
  ]);
  assert.equal(bar.mood, "running");
});

test("a pause is a gap, and an open one lasts until today", () => {
  const pauses = [{ from: "2026-11-03", to: null }];
  const bar = barOf({ trigger: "2026-11-01", due: "2026-11-11", today: "2026-11-05", pauses });
  assert.deepEqual(
    bar.spans.map(({ kind, width }) => [kind, width]),
    [
      ["passed", 20],
      ["pause", 20],
      ["ahead", 60],
    ],
  );
});

test("after the due date the bar runs on to today", () => {
  const bar = barOf({ trigger: "2026-11-01", due: "2026-11-09", today: "2026-11-11" });
  assert.deepEqual(bar.spans.at(-1), { kind: "over", from: 80, width: 20 });
  assert.equal(bar.due, 80);
  assert.equal(bar.mood, "over");
});

test("the due date itself is soon, not over", () => {
  assert.equal(
    barOf({ trigger: "2026-11-01", due: "2026-11-09", today: "2026-11-09" }).mood,
    "soon",
  );
});

test("a limit of no length still draws", () => {
  const bar = barOf({ trigger: "2026-11-01", due: "2026-11-01", today: "2026-11-01" });
  assert.deepEqual(bar.spans, []);
});
