import assert from "node:assert/strict";
import { test } from "node:test";
import {
  isKey,
  keyFaults,
  readSettings,
  shortcuts,
  usualKeys,
  usualSettings,
} from "#lib/shortcuts/shortcuts";

test("the usual keys are one sign each, and no two are the same", () => {
  assert.deepEqual(keyFaults(usualKeys), {});
});

test("what was kept wrongly is as usual", () => {
  assert.equal(readSettings(null), usualSettings);
  const read = readSettings({ on: false, keys: { next: "n", previous: "up", open: 3 } });
  assert.equal(read.on, false);
  assert.equal(read.keys.next, "n");
  assert.equal(read.keys.previous, usualKeys.previous);
  assert.deepEqual(Object.keys(read.keys), shortcuts);
});

test("the same key for two things is pointed at in both, and so is what is no key", () => {
  assert.deepEqual(keyFaults({ ...usualKeys, next: "k" }), { next: "taken", previous: "taken" });
  assert.deepEqual(keyFaults({ ...usualKeys, next: "Enter" }), { next: "notOneKey" });
  for (const key of ["", " ", "ab", "\n", "\u0000"]) assert.equal(isKey(key), false, key);
  for (const key of ["a", "A", "?", "7", "审", "é"]) assert.ok(isKey(key), key);
});
