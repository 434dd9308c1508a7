import assert from "node:assert/strict";
import { test } from "node:test";
import { seedCalendar } from "#lib/calendar/seed";
import { groupEnds } from "#lib/queue/group-ends";
import { groupsOf, type PageEdges } from "#lib/queue/queue-groups";

const at = (text: string) => new Date(`${text}+08:00`);
// The working days after this Tuesday are Wednesday, then 8 and 9 October, and 10 October, a Saturday.
const now = at("2026-09-29T10:00:00");
const whole: PageEdges = { before: false, after: false };

function parted(dues: readonly (string | null)[], edges = whole) {
  const rows = dues.map((due) => ({ due, dueAt: due === null ? null : at(due) }));
  return groupsOf(rows, now, groupEnds(now, seedCalendar), edges);
}

test("groups begin at the very instants: now, midnight, and the end of the third working day", () => {
  const dues = [
    "2026-09-29T09:59:59",
    "2026-09-29T10:00:00",
    "2026-09-29T10:00:01",
    "2026-09-30T00:00:00",
    "2026-09-30T00:00:01",
    "2026-10-10T00:00:00",
    "2026-10-10T00:00:01",
    null,
  ];
  assert.deepEqual(
    parted(dues).map(({ key, rows }) => [key, ...rows.map(({ due }) => due)]),
    [
      ["overdue", dues[0], dues[1]],
      ["today", dues[2], dues[3]],
      ["soon", dues[4], dues[5]],
      ["later", dues[6]],
      ["none", null],
    ],
  );
  assert.deepEqual(parted([]), []);
});

test("a group is whole unless the list goes on beyond it, before or after the page", () => {
  const dues = ["2026-09-01T00:00:00", "2026-09-30T00:00:00", "2026-12-01T00:00:00"];
  const wholes = (edges: PageEdges, of = dues) => parted(of, edges).map((group) => group.whole);
  assert.deepEqual(wholes(whole), [true, true, true]);
  assert.deepEqual(wholes({ before: false, after: true }), [true, true, false]);
  assert.deepEqual(wholes({ before: true, after: false }), [false, true, true]);
  assert.deepEqual(wholes({ before: true, after: true }), [false, true, false]);
  assert.deepEqual(wholes({ before: false, after: true }, dues.slice(0, 1)), [false]);
});
