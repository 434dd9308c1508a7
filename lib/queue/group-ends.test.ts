import assert from "node:assert/strict";
import { test } from "node:test";
import { seedCalendar } from "#lib/calendar/seed";
import { urgencyAt } from "#lib/clocks/urgency";
import { groupEnds } from "#lib/queue/group-ends";
import { groupsOf } from "#lib/queue/queue-groups";

const hour = 3_600_000;
const alone = { before: false, after: false };
const groupNames = {
  overdue: "overdue",
  today: "today",
  "within-3-working-days": "soon",
  later: "later",
  paused: "none",
  met: undefined,
} as const;

test("the queue's groups part exactly where urgency does, holidays and make-up days included", () => {
  for (
    let now = Date.parse("2026-09-20T00:30:00+08:00");
    now < Date.parse("2026-10-20");
    now += 17 * hour
  ) {
    const at = new Date(now);
    const ends = groupEnds(at, seedCalendar);
    for (let due = now - 30 * hour; due < now + 20 * 24 * hour; due += 5 * hour) {
      const dueAt = new Date(due);
      const urgency = urgencyAt(dueAt, at, seedCalendar);
      const [group] = groupsOf([{ dueAt }], at, ends, alone);
      assert.equal(group?.key, groupNames[urgency], `${at.toISOString()} ${dueAt.toISOString()}`);
    }
  }
});
