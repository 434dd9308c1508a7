import assert from "node:assert/strict";
import { test } from "node:test";
import { seedCalendar } from "#lib/calendar/seed";
import { urgencyAt } from "#lib/clocks/urgency";
import { groupEnds } from "#lib/queue/group-ends";

const hour = 3_600_000;

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
      const expected = urgencyAt(dueAt, at, seedCalendar);
      assert.equal(
        groupOf(dueAt, at, ends),
        expected,
        `${at.toISOString()} ${dueAt.toISOString()}`,
      );
    }
  }
});

function groupOf(dueAt: Date, now: Date, { today, soon }: { today: Date; soon: Date }) {
  if (dueAt <= now) return "overdue";
  if (dueAt <= today) return "today";
  return dueAt <= soon ? "within-3-working-days" : "later";
}
