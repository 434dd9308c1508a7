import assert from "node:assert/strict";
import { test } from "node:test";
import {
  endClock,
  extendClock,
  nextExtension,
  pauseClock,
  resumeClock,
  startClock,
} from "#lib/clocks/change-clock";
import { limitOn } from "#lib/law/limits/limits";

const NOW = new Date("2026-11-20T04:00:00Z");
const CITATION = { law: "samr-procedure", article: "64" } as const;
const decide = limitOn("penalty.decide", "2026-11-20");
const granted = { approvedBy: "—", reason: "案情复杂", at: NOW };

test("a clock keeps the limit as it stood and starts on the trigger's day in Shanghai", () => {
  const clock = startClock(decide, new Date("2026-11-20T16:00:00Z"));
  assert.equal(clock.startDate, "2026-11-21");
  assert.deepEqual(clock.limit, {
    key: "penalty.decide",
    kind: "statutory",
    amount: 90,
    unit: "days",
    citation: { law: "samr-procedure", article: "64", confirmed: false },
  });
});

test("a limit counted back from an event has no clock", () => {
  assert.throws(() => startClock(limitOn("penalty.hearing-notice", "2026-11-20"), NOW), RangeError);
});

test("only the reasons that the law excludes stop a clock, and suspension any", () => {
  const clock = startClock(decide, NOW);
  const pause = (reason: "testing" | "settlement" | "suspension") =>
    pauseClock(clock, decide, { from: "2026-11-25", reason, citation: CITATION });
  assert.equal(pause("testing").pauses.length, 1);
  assert.equal(pause("suspension").pauses.length, 1);
  assert.throws(() => pause("settlement"), RangeError);
});

test("a paused clock is not paused again, a running one not resumed, nor backwards", () => {
  const pause = { from: "2026-11-25", reason: "testing", citation: CITATION } as const;
  const clock = startClock(decide, NOW);
  const paused = pauseClock(clock, decide, pause);
  assert.throws(() => pauseClock(paused, decide, pause), RangeError);
  assert.throws(() => resumeClock(clock, "2026-11-26"), RangeError);
  assert.throws(() => resumeClock(paused, "2026-11-24"), RangeError);
  assert.equal(resumeClock(paused, "2026-11-25").pauses[0]?.until, "2026-11-25");
});

test("extensions follow the law's steps: each once, no longer, in its unit", () => {
  const clock = startClock(decide, NOW);
  assert.equal(nextExtension(clock, decide)?.amount, 30);
  assert.throws(() => extendClock(clock, decide, { ...granted, amount: 31, unit: "days" }));
  assert.throws(() => extendClock(clock, decide, { ...granted, amount: 1, unit: "months" }));
  assert.throws(() => extendClock(clock, decide, { ...granted, amount: 0, unit: "days" }));
  const once = extendClock(clock, decide, { ...granted, amount: 30, unit: "days" });
  assert.equal(nextExtension(once, decide)?.amount, null);
  const twice = extendClock(once, decide, { ...granted, amount: 45, unit: "days" });
  assert.equal(nextExtension(twice, decide), undefined);
  assert.throws(() => extendClock(twice, decide, { ...granted, amount: 1, unit: "days" }));
});

test("a clock ends once and then neither pauses nor lengthens", () => {
  const ended = endClock(startClock(decide, NOW), NOW);
  assert.equal(ended.outcome, "met");
  assert.throws(() => endClock(ended, NOW), RangeError);
  assert.throws(() => extendClock(ended, decide, { ...granted, amount: 1, unit: "days" }));
  const pause = { from: "2026-11-25", reason: "testing", citation: CITATION } as const;
  assert.throws(() => pauseClock(ended, decide, pause), RangeError);
});
