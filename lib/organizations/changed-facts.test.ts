import assert from "node:assert/strict";
import { test } from "node:test";
import { changedFacts } from "#lib/organizations/changed-facts";

test("only what differs is told, and nothing that only machines read", () => {
  const before = { id: "1", nameEn: "A", roles: ["officer"], phone: null, version: 1 };
  const after = { id: "1", nameEn: "B", roles: ["officer"], phone: null, version: 2 };
  assert.deepEqual(changedFacts(before, after), [{ key: "nameEn", before: "A", after: "B" }]);
});

test("what is new or gone is told whole", () => {
  assert.deepEqual(changedFacts(null, { roles: ["head"], phone: null }), [
    { key: "roles", before: null, after: ["head"] },
  ]);
  assert.deepEqual(changedFacts({ roles: ["head"] }, undefined), [
    { key: "roles", before: ["head"], after: null },
  ]);
});
