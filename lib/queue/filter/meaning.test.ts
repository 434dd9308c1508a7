import assert from "node:assert/strict";
import { test } from "node:test";
import { seedCalendar } from "#lib/calendar/seed";
import { daysAhead, daysBack } from "#lib/queue/filter/day-range";
import { isPinnedByNumber } from "#lib/queue/filter/meaning";
import { readFilter } from "#lib/queue/filter/read-filter";

// A Friday; the next working days are the 23rd, 24th and 25th.
const context = { now: new Date("2026-11-20T10:00:00+08:00"), calendar: seedCalendar };
const read = (text: string) => readFilter(text, context);

test("Chinese and English say the same", () => {
  for (const [zh, en] of [
    ["状态:新收", "status:new"],
    ["状态:待立案", 'status:"awaiting docketing"'],
    ["期限:<3个工作日", "due:<3wd"],
    ["到期：≤3工作日", "due:<=3wd"],
    ["期限:逾期", "due:overdue"],
    ["经办人:@我", "owner:@me"],
    ["经办:未分派", "officer:none"],
    ["权利:商标", "right:trademark"],
    ["权利:专利", "right:patent"],
    ["通道:快速", "lane:fast"],
    ["投诉日:今天", "filed:today"],
    ["收到日:<7天", "received:<7d"],
    ["-（状态:新收 或 期限:逾期）", "-(status:new or due:overdue)"],
  ] as const) {
    assert.deepEqual(read(zh).errors, [], zh);
    assert.deepEqual(read(zh).meaning, read(en).meaning, `${zh} / ${en}`);
  }
});

test("working days are counted by the calendar; days off belong to what precedes", () => {
  assert.deepEqual(daysAhead("<=3wd", context), { last: "2026-11-25" });
  assert.deepEqual(daysAhead("<3wd", context), { last: "2026-11-24" });
  assert.deepEqual(daysAhead(">3wd", context), { first: "2026-11-26" });
  assert.deepEqual(daysAhead("=0wd", context), { first: "2026-11-20", last: "2026-11-22" });
  assert.deepEqual(daysAhead("<=2d", context), { last: "2026-11-22" });
  assert.deepEqual(daysAhead("2026-12", context), { first: "2026-12-01", last: "2026-12-31" });
  assert.deepEqual(daysAhead("2026年12月1日..2026-12-10", context), {
    first: "2026-12-01",
    last: "2026-12-10",
  });
  assert.deepEqual(daysBack("<7d", context), { first: "2026-11-14" });
  assert.deepEqual(daysBack(">=7天", context), { last: "2026-11-13" });
  for (const text of ["soon", "2026-13", "2026-02-30", "", "<", "1..2..3", "-3d"])
    assert.equal(daysAhead(text, context), null, text);
  assert.equal(daysBack("<3wd", context), null);
});

test("what is not understood is pointed at, and then nothing is meant", () => {
  const faults = (text: string) =>
    read(text).errors.map(({ because, from, to }) => [because, text.slice(from, to)]);
  assert.deepEqual(faults("status:new 颜色:红"), [["unknown-key", "颜色:"]]);
  assert.deepEqual(faults("状态:新收,飞行中"), [["unknown-value", "飞行中"]]);
  assert.deepEqual(faults("due:soon filed:<3wd"), [
    ["not-a-day", "soon"],
    ["not-a-day", "<3wd"],
  ]);
  assert.deepEqual(faults("number:abc"), [["not-a-number", "abc"]]);
  assert.deepEqual(faults("constructor:a"), [["unknown-key", "constructor:"]]);
  assert.equal(read("status:new 颜色:红").meaning, null);
});

test("a number is recognised without its key unless it is quoted", () => {
  const condition = (text: string) => {
    const { meaning } = read(text);
    return meaning?.is === "one" ? meaning.condition : null;
  };
  assert.deepEqual(condition("123"), { is: "number", part: { ends: "000123" } });
  assert.deepEqual(condition('"123"'), { is: "words", text: "123" });
});

test("a filter leaves its view only where a number stands for whatever it lists", () => {
  for (const [text, isPinned] of [
    ["123", true],
    ["number:123,124", true],
    ["123 or 编号:124", true],
    ["123 due:overdue", true],
    ["(123 or 124) -owner:@me", true],
    ["123 (due:overdue or owner:@me)", true],
    ["123 or due:overdue", false],
    ["(123 or due:overdue) owner:@me", false],
    ["123 or (due:overdue 124) or 青禾", false],
    ["-123", false],
    ["-123 due:overdue", false],
    ["-(-123)", false],
    ["due:overdue", false],
  ] as const)
    assert.equal(isPinnedByNumber(read(text).meaning!), isPinned, text);
});
