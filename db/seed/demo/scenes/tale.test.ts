import assert from "node:assert/strict";
import { test } from "node:test";
import { advance } from "#db/seed/demo/plan/advance";
import { openLane } from "#db/seed/demo/plan/lane";
import { factsAt, type Position } from "#db/seed/demo/plan/position";
import { scenes } from "#db/seed/demo/scenes/scenes";
import { talesOf } from "#db/seed/demo/scenes/tale";
import { standsAlone } from "#db/seed/demo/stories/every-action";
import { seedCalendar } from "#lib/calendar/seed";
import { urgencyAt } from "#lib/clocks/urgency";
import { conductsOfRight } from "#lib/complaints/conducts-of-right";
import { procedures } from "#lib/procedures/registry";
import { gate } from "#lib/proceedings/gate";
import { checkIdentifier } from "#lib/rights/identifiers/check";
import { checkSocialCreditCode } from "#lib/rights/identifiers/social-credit-code";

const today = "2026-11-23";
const tales = talesOf(scenes, today, seedCalendar);

test("the same day gives the same tales", () => {
  assert.deepEqual(plain(talesOf(scenes, today, seedCalendar)), plain(tales));
});

test("on any day everything told lies before that day", () => {
  for (const day of ["2026-02-18", "2026-10-04", "2027-01-04", "2028-03-01"]) {
    const morning = new Date(`${day}T00:00:00+08:00`);
    for (const { schedule, key } of talesOf(scenes, day, seedCalendar)) {
      const moments = [schedule.start, ...schedule.steps.map(({ at }) => at)];
      assert.ok(
        moments.every((at) => at < morning),
        `${key} on ${day}`,
      );
      assert.deepEqual(
        moments,
        moments.toSorted((a, b) => +a - +b),
        `${key} in order`,
      );
    }
  }
});

test("every action that needs no other proceeding is taken somewhere", () => {
  const taken = new Set(
    tales.flatMap(({ schedule }) =>
      schedule.end.lanes.flatMap((lane) =>
        Object.keys(lane.taken).map((action) => `${lane.procedure.key} ${action}`),
      ),
    ),
  );
  for (const table of procedures)
    for (const action of Object.keys(table.actions))
      if (standsAlone(table, action))
        assert.ok(taken.has(`${table.key} ${action}`), `${table.key} ${action}`);
});

test("on any day every act comes when its table lets it through", () => {
  for (const day of ["2026-11-29", "2027-01-04"])
    for (const { key, complaint, schedule } of talesOf(scenes, day, seedCalendar)) {
      const lane = openLane(complaint.competence, complaint.lead, schedule.start, seedCalendar);
      const fastTrack = lane.procedure.key === "fast-review" ? "requested" : null;
      let position: Position = {
        lanes: [lane],
        served: false,
        fastTrack,
        pending: null,
        returns: 0,
      };
      for (const { step, at, input } of schedule.steps) {
        if (step.do === "act" && step.standing !== "law") {
          const acting = position.lanes[step.lane]!;
          const facts = factsAt(position, acting, at, step.standing, step.roles);
          const verdict = gate(acting.procedure, step.action, facts);
          assert.deepEqual(verdict, { open: true }, `${key} on ${day}: ${step.action}`);
        }
        position = advance(position, step, at, input, seedCalendar);
      }
    }
});

test("there is always something overdue, due today, soon and later", () => {
  for (const day of ["2026-02-25", "2026-11-23", "2027-06-01"]) {
    const noon = new Date(`${day}T12:00:00+08:00`);
    const found = new Map<string, number>();
    for (const { schedule } of talesOf(scenes, day, seedCalendar))
      for (const lane of schedule.end.lanes)
        for (const { dueAt } of Object.values(lane.clocks)) {
          const pressing = urgencyAt(dueAt, noon, seedCalendar);
          found.set(pressing, (found.get(pressing) ?? 0) + 1);
        }
    for (const pressing of ["overdue", "today", "within-3-working-days", "later", "paused"])
      assert.ok((found.get(pressing) ?? 0) >= 15, `${day}: ${pressing} ${found.get(pressing)}`);
  }
});

test("identifiers pass their checks, and acts fit their rights", () => {
  for (const { complaint, key } of tales) {
    const { right, respondent, conduct } = complaint;
    if (right.identifier) assert.ok(checkIdentifier(right.kind, right.identifier).ok, key);
    if (respondent.creditCode) assert.ok(checkSocialCreditCode(respondent.creditCode).ok, key);
    assert.ok(conductsOfRight(right.kind).includes(conduct.conduct), `${key} ${conduct.conduct}`);
  }
});

test("the names of all parties say that they are examples", () => {
  for (const { complaint, key } of tales) {
    assert.match(complaint.respondent.name, /示例|样例|Example/, key);
  }
});

function plain(told: typeof tales) {
  return told.map(({ key, story, filer, complaint, schedule }) => ({
    key,
    story,
    filer,
    complaint,
    steps: schedule.steps,
    start: schedule.start,
  }));
}
