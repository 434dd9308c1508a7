import assert from "node:assert/strict";
import { test } from "node:test";
import { roleKeys } from "#lib/access/roles";
import { openAccessActions } from "#lib/access-requests/access-gate";

const handlers = ["officer", "reviewer", "head"];

test("only who holds the case decides once, and may end what it gave", () => {
  for (const state of ["asked", "granted", "refused", "ended"] as const)
    for (const side of ["holder", "asker", "neither"] as const)
      for (const role of roleKeys) {
        const open = side === "holder" && handlers.includes(role);
        const expected = { asked: ["decide"], granted: ["end"], refused: [], ended: [] }[state];
        const found = openAccessActions({ state, side, roles: [role] });
        assert.deepEqual(found, open ? expected : [], `${state} ${side} ${role}`);
      }
});
