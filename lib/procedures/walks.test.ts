import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  answersTo,
  type Explored,
  explore,
  isClosed,
  openToAnybody,
} from "#lib/procedures/explore";
import { procedures } from "#lib/procedures/registry";
import { openWalk, runOut, take } from "#lib/procedures/walk";

/** Where a clock stands still while it is open. Elsewhere it runs. */
const STANDING_STILL: Record<string, Record<string, string[]>> = {
  "patent-adjudication": {
    "docket-decision": ["supplementing"],
    answer: ["suspended"],
    "forward-answer": ["suspended"],
    serve: ["suspended"],
    conclude: [
      "announcing",
      "appraising",
      "gathering-evidence",
      "objected",
      "settling",
      "suspended",
      "transferring",
    ],
  },
  "patent-adjudication-simple": {
    "docket-decision": ["supplementing"],
    answer: ["suspended"],
    "forward-answer": ["suspended"],
    serve: ["suspended"],
    conclude: [
      "announcing",
      "appraising",
      "gathering-evidence",
      "objected",
      "settling",
      "suspended",
      "transferring",
    ],
    "conclude-simple": ["objected", "settling", "suspended", "transferring"],
  },
  "major-patent-adjudication": {
    "docket-decision": ["supplementing"],
    answer: ["suspended"],
    "forward-answer": ["suspended"],
    serve: ["suspended"],
    conclude: ["announcing", "appraising", "suspended"],
  },
  "market-supervision-penalty": {
    verify: ["checking"],
    decide: [
      "convicted",
      "hearing-requested",
      "hearing-scheduled",
      "identifying",
      "suspended",
      "testing",
      "with-police",
    ],
    seizure: ["testing"],
  },
  "copyright-penalty": { decide: ["convicted", "with-police"], seizure: ["appraising"] },
  "reverse-link": { review: ["suspended"] },
  "fast-review": { "decide-request": ["supplementing"], opinion: ["awaiting-material"] },
  arbitration: { accept: ["supplementing"], tribunal: ["suspended"], award: ["suspended"] },
  "court-suit": {
    defend: ["suspended"],
    "first-instance": [
      "announcing",
      "appraising",
      "mediating",
      "objected",
      "suspended",
      "transferring",
    ],
    "first-instance-summary": [
      "appraising",
      "mediating-summary",
      "objected",
      "suspended",
      "transferring",
    ],
    "second-instance": ["second-instance-suspended"],
  },
  "platform-notice": { act: ["supplementing"] },
  "general-handling": { accept: ["supplementing"] },
  "rights-aid": { accept: ["supplementing"] },
  "overseas-guidance": { accept: ["supplementing"] },
  "legal-advice": { accept: ["supplementing"] },
  "exhibition-help": { accept: ["supplementing"] },
  notarisation: { accept: ["supplementing"], certificate: ["awaiting-proof"] },
  appraisal: { accept: ["supplementing"], opinion: ["awaiting-material"] },
  "layout-design-handling": {
    serve: ["suspended"],
    answer: ["suspended"],
    "forward-answer": ["suspended"],
  },
  "tip-handling": { verify: ["testing", "identifying"] },
};

for (const procedure of procedures) {
  let explored: Explored;
  const name = procedure.key;

  test(`${name}: in no situation would a clock run twice or stand still twice`, () => {
    explored = explore(procedure);
  });

  test(`${name}: every state can be reached and every action taken`, () => {
    assert.deepEqual([...explored.states].sort(), Object.keys(procedure.states).sort());
    assert.deepEqual([...explored.actions].sort(), Object.keys(procedure.actions).sort());
  });

  test(`${name}: from everywhere the body in charge can bring it to an end, whoever is silent`, () => {
    for (const [key, walk] of explored.situations)
      assert.ok(explored.endable.has(key), `${walk.state}: ${Object.keys(walk.taken).join(", ")}`);
  });

  test(`${name}: once closed nothing is open, and nothing runs but the parties' remedies`, () => {
    for (const walk of explored.situations.values()) {
      if (!isClosed(procedure, walk)) continue;
      const left = Object.keys(walk.clocks).filter((key) => !procedure.clocks[key]!.outlives);
      assert.deepEqual([left, openToAnybody(procedure, walk)], [[], []], walk.state);
    }
  });

  test(`${name}: whether a time stands still follows from the state alone`, () => {
    const still = STANDING_STILL[name] ?? {};
    for (const walk of explored.situations.values())
      for (const [key, { paused }] of Object.entries(walk.clocks))
        assert.equal(paused, still[key]?.includes(walk.state) ?? false, `${key} in ${walk.state}`);
  });

  test(`${name}: a walk at random never leaves the known situations`, () => {
    const step = fc.tuple(fc.nat(), fc.nat(), fc.boolean());
    const fastTrack = fc.constantFrom(null, "requested" as const, "granted" as const);
    fc.assert(
      fc.property(fastTrack, fc.array(step, { maxLength: 60 }), (began, steps) => {
        let walk = openWalk(procedure, began);
        for (const [which, answer, timePasses] of steps) {
          const running = Object.keys(walk.clocks);
          if (timePasses && running.length > 0)
            walk = runOut(procedure, walk, running[which % running.length]!);
          const open = openToAnybody(procedure, walk);
          if (open.length === 0) break;
          const action = open[which % open.length]!;
          const answers = answersTo(procedure, action);
          walk = take(procedure, walk, action, answers[answer % answers.length]!);
          assert.ok(explored.endable.has(explored.keyOf(walk)), walk.state);
        }
      }),
      { numRuns: 300 },
    );
  });
}
