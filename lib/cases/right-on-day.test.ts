import assert from "node:assert/strict";
import { test } from "node:test";
import { rightOnDay } from "#lib/cases/right-on-day";

const right = { kind: "trademark", title: "青禾", status: "registered" } as const;

test("a right holds from its first day to its last", () => {
  const dated = { ...right, validFrom: "2020-05-01", validUntil: "2030-04-30" };
  assert.equal(rightOnDay(dated, "2020-04-30"), "not-yet");
  assert.equal(rightOnDay(dated, "2020-05-01"), "in-force");
  assert.equal(rightOnDay(dated, "2030-04-30"), "in-force");
  assert.equal(rightOnDay(dated, "2030-05-01"), "ended");
});

test("a right that lapsed later was in force on the day of the conduct", () => {
  const lapsed = { ...right, status: "lapsed", lapsedOn: "2026-06-30" } as const;
  assert.equal(rightOnDay(lapsed, "2026-06-01"), "in-force");
  assert.equal(rightOnDay(lapsed, "2026-07-01"), "ended");
  assert.equal(rightOnDay({ ...right, status: "lapsed" }, "2026-07-01"), "ended");
});

test("an invalidated right never was, a pending one is not yet", () => {
  assert.equal(rightOnDay({ ...right, status: "invalidated" }, "2026-07-01"), "invalidated");
  assert.equal(rightOnDay({ ...right, status: "pending" }, "2026-07-01"), "pending");
});
