import assert from "node:assert/strict";
import { test } from "node:test";
import { roleKeys } from "#lib/access/roles";
import { openOrderActions } from "#lib/supervision/supervision-gate";

const handlers = ["officer", "reviewer", "head"];

/** state × side → what is open to a handler while the proceeding runs. */
const table = {
  none: { supervisor: ["order"], owner: [], neither: [] },
  open: { supervisor: ["close"], owner: ["answer"], neither: [] },
  answered: { supervisor: ["close"], owner: [], neither: [] },
  closed: { supervisor: ["order"], owner: [], neither: [] },
} as const;

test("every state × side × role opens what the table says, and nothing else", () => {
  for (const [name, row] of Object.entries(table))
    for (const [side, expected] of Object.entries(row))
      for (const role of roleKeys) {
        const state = name === "none" ? null : (name as "open");
        const facts = { state, side: side as "owner", roles: [role], proceedingOpen: true };
        const wanted = handlers.includes(role) ? expected : [];
        assert.deepEqual(openOrderActions(facts), wanted, JSON.stringify(facts));
      }
});

test("nothing is ordered about what is over", () => {
  const facts = { side: "supervisor", roles: ["officer"], proceedingOpen: false } as const;
  assert.deepEqual(openOrderActions({ ...facts, state: null }), []);
  assert.deepEqual(openOrderActions({ ...facts, state: "open" }), ["close"]);
});
