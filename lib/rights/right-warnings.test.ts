import assert from "node:assert/strict";
import { test } from "node:test";
import { rightWarnings } from "#lib/rights/right-warnings";

const right = { kind: "trademark", status: "registered", evaluationReport: null };
const keys = (more: object, today: string) =>
  rightWarnings({ ...right, validUntil: null, ...more }, today).map(({ key }) => key);

test("a trademark may be renewed in the twelve months before its end and six months after", () => {
  const until = { validUntil: "2027-03-01" };
  assert.deepEqual(keys(until, "2026-02-28"), []);
  assert.deepEqual(keys(until, "2026-03-01"), ["renew"]);
  assert.deepEqual(keys(until, "2027-03-01"), ["renew"]);
  assert.deepEqual(keys(until, "2027-03-02"), ["grace"]);
  assert.deepEqual(keys(until, "2027-09-01"), ["grace"]);
  assert.deepEqual(keys(until, "2027-09-02"), ["ended"]);
});

test("a patent that has ended is over, without grace", () => {
  const patent = { kind: "invention-patent", status: "in-force", validUntil: "2027-03-01" };
  assert.deepEqual(keys(patent, "2026-08-31"), []);
  assert.deepEqual(keys(patent, "2026-09-01"), ["ends-soon"]);
  assert.deepEqual(keys(patent, "2027-03-02"), ["ended"]);
});

test("designs and utility models are asked for an evaluation report", () => {
  const design = { kind: "design-patent", status: "in-force", validUntil: "2035-01-01" };
  assert.deepEqual(keys(design, "2026-11-23"), ["no-report"]);
  assert.deepEqual(keys({ ...design, evaluationReport: "clean" }, "2026-11-23"), []);
});

test("what is not in force is told before all else", () => {
  assert.deepEqual(keys({ status: "invalidated", validUntil: "2020-01-01" }, "2026-11-23"), [
    "not-valid",
  ]);
});
