import assert from "node:assert/strict";
import { test } from "node:test";
import { proposedAction } from "#lib/proceedings/proposed-action";
import { exampleRuling } from "#lib/proceedings/tables-for-test";

const dueAt = new Date("2026-11-24T00:00:00+08:00");
const before = new Date(+dueAt - 1);

test("a step is proposed from the moment at which the time has run out", () => {
  assert.equal(proposedAction(exampleRuling, "open", { key: "remedy", dueAt }, before), null);
  assert.equal(proposedAction(exampleRuling, "open", { key: "remedy", dueAt }, dueAt), "enforce");
});

test("nothing is proposed in a state without that step, or for a time that stands still", () => {
  assert.equal(proposedAction(exampleRuling, "closed", { key: "remedy", dueAt }, dueAt), null);
  const paused = { key: "remedy", dueAt: null };
  assert.equal(proposedAction(exampleRuling, "open", paused, dueAt), null);
});

test("what happens by itself, and a time of which the table says nothing, propose nothing", () => {
  for (const key of ["reply", "conclude", "unheard-of", "toString"])
    assert.equal(proposedAction(exampleRuling, "open", { key, dueAt }, dueAt), null);
});
