import assert from "node:assert/strict";
import { test } from "node:test";
import { differs, mergeTyped } from "#lib/complaints/drafts/merge-typed";

const base = { name: ["某店"], phone: ["1"] };

test("fields that were changed on one side alone are taken from that side", () => {
  const typed = { name: ["某商贸公司"], phone: ["1"] };
  const stored = { name: ["某店"], phone: ["2"], address: ["北京"] };
  assert.deepEqual(mergeTyped(base, typed, stored), {
    merged: { name: ["某商贸公司"], phone: ["2"], address: ["北京"] },
    isTorn: false,
  });
});

test("a field that was emptied stays empty", () => {
  assert.deepEqual(mergeTyped(base, { name: ["某店"] }, base).merged, { name: ["某店"] });
});

test("the same field changed to two answers is torn, to the same answer not", () => {
  const typed = { ...base, name: ["甲"] };
  assert.equal(mergeTyped(base, typed, { ...base, name: ["乙"] }).isTorn, true);
  assert.equal(mergeTyped(base, typed, { ...base, name: ["甲"] }).isTorn, false);
  assert.equal(mergeTyped(base, typed, { phone: ["1"] }).isTorn, true);
});

test("line ends of a text area make no difference", () => {
  assert.equal(differs({ description: ["一\r\n二"] }, { description: ["一\n二"] }), false);
  assert.equal(differs({ description: ["一"] }, {}), true);
});
