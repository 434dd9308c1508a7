import assert from "node:assert/strict";
import { test } from "node:test";
import { choice, text } from "#lib/proceedings/fields";
import { type GateFacts, gate, gateByLaw, openActions } from "#lib/proceedings/gate";
import { type ActionRule, type Need, type Procedure, procedure } from "#lib/proceedings/procedure";

const officer = { standing: "owner", roles: ["officer"] } as const;
const plain: ActionRule = {
  from: ["open"],
  to: "same",
  by: [officer],
  input: {},
  audience: "own",
  basis: [{ law: "platform-rules", article: "1" }],
};

const table: Procedure = procedure({
  key: "example",
  version: "2026-01-01",
  ownerKinds: [],
  basis: [{ law: "platform-rules", article: "1" }],
  opening: { state: "open", starts: [] },
  states: {
    open: { phase: "working", stage: "accepted" },
    closed: { phase: "closed", stage: "closed" },
  },
  clocks: {
    time: { limit: "penalty.decide", binds: "owner", audience: "own" },
  },
  actions: {
    act: plain,
    close: { ...plain, to: "closed", input: { ground: choice("one", "two"), reason: text(100) } },
    "act-once": { ...plain, atMost: 1 },
    "act-twice": { ...plain, atMost: 2 },
    lengthen: { ...plain, extends: { clock: "time", step: 0 } },
    "lengthen-again": { ...plain, extends: { clock: "time", step: 1 } },
    file: { ...plain, by: [{ standing: "complainant", roles: ["filer"] }] },
    withdraw: { ...plain, by: [{ standing: "complainant", roles: ["filer"] }], atMost: 1 },
    either: { ...plain, by: [{ standing: "complainant" }, { standing: "respondent" }] },
    ended: needing({ is: "clock-ended-or-expired", clock: "time" }),
    idle: needing({ is: "clock-not-running", clock: "time" }),
    running: needing({ is: "clock-running", clock: "time" }),
    "in-time": needing({ is: "clock-in-time", clock: "time" }),
    later: needing({ is: "action-taken", action: "act" }),
    served: needing({ is: "respondent-served" }),
    fast: needing({ is: "fast-track", state: "granted" }),
    alone: needing({ is: "no-open-proceeding", procedure: "suit" }),
    told: needing({ is: "other-action-taken", procedure: "suit", action: "docket" }),
    sent: { ...plain, by: [{ standing: "referrer", roles: ["officer"] }] },
    follow: { ...plain, by: [], atMost: 1 },
  },
});

const facts: GateFacts = {
  state: "open",
  standing: "owner",
  roles: ["officer"],
  authority: null,
  ownershipChangeOpen: false,
  respondentServed: false,
  fastTrack: null,
  runningClocks: {},
  taken: {},
  openElsewhere: [],
  takenElsewhere: [],
};

test("an action is open to the right role of the right standing in the right state", () => {
  assert.deepEqual(gate(table, "act", facts), { open: true });
});

test("an action that the table does not know is closed, whatever its name", () => {
  assertClosed("explode", {}, "unknown-action");
  assertClosed("constructor", {}, "unknown-action");
  assertClosed("__proto__", {}, "unknown-action");
});

test("another state closes the action", () => {
  assertClosed("act", { state: "closed" }, "not-in-this-state");
});

test("the other side, a mere onlooker and the wrong role are told apart", () => {
  assertClosed("act", { standing: "complainant" }, "not-yours");
  assertClosed("act", { standing: null }, "not-yours");
  assertClosed("act", { roles: ["reviewer", "administrator"] }, "role-missing");
  assertClosed("act", { roles: [] }, "role-missing");
});

test("either of two sides may act where the table names both", () => {
  for (const standing of ["complainant", "respondent"] as const)
    assert.equal(gate(table, "either", { ...facts, standing, roles: [] }).open, true);
  assertClosed("either", {}, "not-yours");
});

test("one of several roles suffices", () => {
  assert.equal(gate(table, "act", { ...facts, roles: ["head", "officer"] }).open, true);
});

test("an agent acts within its authority, and one that lacks it learns of nothing else", () => {
  const agent = { standing: "complainant", roles: ["filer"], authority: ["file"] } as const;
  assertClosed("withdraw", agent, "no-authority-to-withdraw");
  assertClosed("withdraw", { ...agent, ownershipChangeOpen: true }, "no-authority-to-withdraw");
  assertClosed("withdraw", { ...agent, taken: { withdraw: 1 } }, "no-authority-to-withdraw");
  assertClosed("withdraw", { ...agent, roles: [] }, "role-missing");
  for (const authority of [["file", "withdraw"], null])
    assert.equal(gate(table, "withdraw", { ...facts, ...agent, authority }).open, true);
  assert.equal(gate(table, "act", { ...facts, authority: [] }).open, true, "a body is no agent");
});

test("while a transfer is under way nobody may write", () => {
  for (const action of Object.keys(table.actions)) {
    const who = table.actions[action]!.by[0];
    if (!who) continue;
    const actor = { standing: who.standing, roles: who.roles ?? [] };
    assertClosed(action, { ...actor, ownershipChangeOpen: true }, "ownership-change-open");
  }
});

test("an action is taken as often as the law allows and no more", () => {
  assert.equal(gate(table, "act-once", facts).open, true);
  assertClosed("act-once", { taken: { "act-once": 1 } }, "already-taken");
  assert.equal(gate(table, "act-twice", { ...facts, taken: { "act-twice": 1 } }).open, true);
  assertClosed("act-twice", { taken: { "act-twice": 2 } }, "already-taken");
});

test("extensions are taken one after the other, each once, of a clock that runs", () => {
  assertClosed("lengthen", {}, "clock-not-running");
  assert.equal(gate(table, "lengthen", extended(0)).open, true);
  assertClosed("lengthen", extended(1), "extension-used-up");
  assertClosed("lengthen-again", extended(0), "earlier-step-missing");
  assert.equal(gate(table, "lengthen-again", extended(1)).open, true);
  assertClosed("lengthen-again", extended(2), "extension-used-up");
});

test("an extension that the law as it stood does not know is used up from the start", () => {
  const running = { time: { expired: false, extensionsTaken: 1, extensionsAllowed: 1 } };
  assertClosed("lengthen-again", { runningClocks: running }, "extension-used-up");
});

test("a step that waits for a time opens when it has ended or run out", () => {
  assert.equal(gate(table, "ended", facts).open, true);
  assertClosed("ended", clock(false), "clock-still-running");
  assert.equal(gate(table, "ended", clock(true)).open, true);
});

test("a step that a running time forbids stays closed even when it has run out", () => {
  assert.equal(gate(table, "idle", facts).open, true);
  assertClosed("idle", clock(false), "clock-still-running");
  assertClosed("idle", clock(true), "clock-still-running");
});

test("a duty is open late as well, but a right only in time", () => {
  assertClosed("running", {}, "clock-not-running");
  assert.equal(gate(table, "running", clock(true)).open, true);
  assertClosed("in-time", {}, "clock-not-running");
  assert.equal(gate(table, "in-time", clock(false)).open, true);
  assertClosed("in-time", clock(true), "time-run-out");
});

test("an earlier step, service and the fast track are asked for", () => {
  assertClosed("later", {}, "earlier-step-missing");
  assert.equal(gate(table, "later", { ...facts, taken: { act: 1 } }).open, true);
  assertClosed("served", {}, "respondent-not-served");
  assert.equal(gate(table, "served", { ...facts, respondentServed: true }).open, true);
  for (const fastTrack of [null, "requested", "refused", "withdrawn"] as const)
    assertClosed("fast", { fastTrack }, "fast-track-state");
  assert.equal(gate(table, "fast", { ...facts, fastTrack: "granted" }).open, true);
});

test("what the case's other proceedings are and did is asked for", () => {
  assert.equal(gate(table, "alone", { ...facts, openElsewhere: ["mediation"] }).open, true);
  assertClosed("alone", { openElsewhere: ["mediation", "suit"] }, "other-proceeding-open");
  assertClosed(
    "told",
    { takenElsewhere: ["suit/refuse", "mediation/docket"] },
    "other-step-missing",
  );
  assert.equal(gate(table, "told", { ...facts, takenElsewhere: ["suit/docket"] }).open, true);
});

test("the body that referred the case has steps of its own, and the owner's are not among them", () => {
  assert.equal(gate(table, "sent", { ...facts, standing: "referrer" }).open, true);
  assertClosed("sent", {}, "not-yours");
  assertClosed("act", { standing: "referrer" }, "not-yours");
  assertClosed("sent", { standing: "referrer", roles: ["head"] }, "role-missing");
});

test("what nobody does by hand is closed to everybody, and still judged by all but the actor", () => {
  for (const standing of ["owner", "complainant", "respondent", "referrer", null] as const)
    assertClosed("follow", { standing }, "not-yours");
  assert.deepEqual(gateByLaw(table, "follow", facts), { open: true });
  assert.equal(gateByLaw(table, "follow", { ...facts, ownershipChangeOpen: true }).open, true);
  const refused = (change: Partial<GateFacts>) =>
    gateByLaw(table, "follow", { ...facts, ...change });
  assert.deepEqual(refused({ state: "closed" }), { open: false, because: "not-in-this-state" });
  assert.deepEqual(refused({ taken: { follow: 1 } }), { open: false, because: "already-taken" });
  assert.deepEqual(gateByLaw(table, "explode", facts), { open: false, because: "unknown-action" });
  assert.deepEqual(gateByLaw(table, "later", facts), {
    open: false,
    because: "earlier-step-missing",
  });
});

test("who may not act learns nothing of the circumstances", () => {
  assertClosed("later", { standing: "respondent" }, "not-yours");
  assertClosed("act-once", { roles: [], taken: { "act-once": 1 } }, "role-missing");
});

test("the open actions come in the order of the table", () => {
  assert.deepEqual(openActions(table, facts), [
    "act",
    "close",
    "act-once",
    "act-twice",
    "ended",
    "idle",
    "alone",
  ]);
});

function needing(need: Need): ActionRule {
  return { ...plain, needs: [need] };
}

function clock(expired: boolean): GateFacts {
  const time = { expired, extensionsTaken: 0, extensionsAllowed: 0 };
  return { ...facts, runningClocks: { time } };
}

function extended(times: number): GateFacts {
  const time = { expired: false, extensionsTaken: times, extensionsAllowed: 2 };
  return { ...facts, runningClocks: { time } };
}

function assertClosed(action: string, change: Partial<GateFacts>, because: string) {
  assert.deepEqual(gate(table, action, { ...facts, ...change }), { open: false, because });
}
