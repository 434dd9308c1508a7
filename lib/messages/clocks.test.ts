import assert from "node:assert/strict";
import { test } from "node:test";
import { createTranslator } from "next-intl";
import { seedCalendar } from "#lib/calendar/seed";
import type { Arithmetic } from "#lib/clocks/arithmetic";
import { startClock } from "#lib/clocks/change-clock";
import type { Clock } from "#lib/clocks/clock";
import { describeDue } from "#lib/clocks/describe-due";
import { describeStep } from "#lib/clocks/describe-step";
import { remaining } from "#lib/clocks/remaining";
import { dueDate } from "#lib/clocks/why-this-date";
import { type LimitKey, limitOn } from "#lib/law/limits/limits";
import { clocks as en } from "#lib/messages/en/clocks";
import { clocks as zh } from "#lib/messages/zh/clocks";

const onError = (error: Error) => {
  throw error;
};
const say = {
  zh: createTranslator({ locale: "zh", messages: zh, onError }),
  en: createTranslator({ locale: "en", messages: en, onError }),
};
const at = (text: string) => new Date(`${text}+08:00`);
const start = (key: LimitKey, text: string) =>
  startClock(limitOn(key, text.slice(0, 10)), at(text));

function lines(clock: Clock, locale: "zh" | "en"): string[] {
  return dueDate(clock, seedCalendar).steps.map((step) => print(step, locale));
}

function print(step: Arithmetic, locale: "zh" | "en"): string {
  const { key, values } = describeStep(step, locale);
  return say[locale](`steps.${key}`, values);
}

function dueLine(clock: Clock, now: string): string[] {
  const left = remaining(clock, at(now), seedCalendar);
  const { key, values } = describeDue(dueDate(clock, seedCalendar), left, at(now));
  return [say.zh(`due.${key}`, values), say.en(`due.${key}`, values)];
}

test("the due line reads as people say it, in both languages", () => {
  const docket = start("adjudication.docket", "2026-11-18T10:00:00");
  assert.deepEqual(dueLine(docket, "2026-11-20T09:00:00"), [
    "剩 3 个工作日 · 11月25日（周三） 24:00 到期",
    "3 working days left · due Wed 25 Nov, 24:00",
  ]);
  assert.deepEqual(dueLine(docket, "2026-11-25T23:59:00"), ["今天 24:00 到期", "Due today, 24:00"]);
  assert.deepEqual(dueLine(docket, "2026-11-26T00:00:00"), [
    "已逾期 1 个工作日 · 11月25日（周三） 24:00 到期",
    "1 working day overdue · due Wed 25 Nov, 24:00",
  ]);
});

test("another year is named, and an expected date says so", () => {
  const conclude = start("adjudication.conclude", "2026-11-20T10:00:00");
  assert.deepEqual(dueLine(conclude, "2026-11-22T09:00:00"), [
    "剩 92 天 · 预计2027年2月22日（周一） 24:00 到期",
    "92 days left · expected due Mon 22 Feb 2027, 24:00",
  ]);
});

test("hours are said with their minutes and the exact time", () => {
  const transfer = start("criminal.transfer", "2026-11-20T14:35:00");
  assert.deepEqual(dueLine(transfer, "2026-11-20T15:00:00"), [
    "剩 23 小时 35 分 · 11月21日（周六） 14:35 到期",
    "23 hours 35 min left · due Sat 21 Nov, 14:35",
  ]);
  assert.deepEqual(dueLine(transfer, "2026-11-21T13:35:00"), [
    "剩 1 小时 · 今天 14:35 到期",
    "1 hour left · due today, 14:35",
  ]);
});

test("why this date, over National Day", () => {
  const docket = start("adjudication.docket", "2026-09-28T10:05:00");
  assert.deepEqual(lines(docket, "zh"), [
    "2026年9月28日周一 10:05，起算事由发生",
    "2026年9月28日周一当日不计入，从次日起算",
    "国庆节放假，2026年10月1日周四至2026年10月7日周三共 7 天，不计入",
    "2026年10月10日周六因国庆节调休上班，计入",
    "从2026年9月29日周二数到2026年10月10日周六，满 5 个工作日",
    "2026年10月10日周六 24:00 到期",
  ]);
  assert.match(lines(docket, "en")[2]!, /^National Day: .*\(7 days\) are not counted$/);
});

test("every kind of step has its sentence in both languages, with nothing left unfilled", () => {
  const citation = { law: "civil-code", article: "203" } as const;
  const [name, from, to] = [{ zh: "春节", en: "Spring Festival" }, "2026-02-15", "2026-02-23"];
  const pause = { step: "pause", from, reason: "right-holder-identification", citation } as const;
  const granted = { amount: 30, unit: "days", approvedBy: "王敏", reason: "案情复杂" } as const;
  const steps: Arithmetic[] = [
    { step: "start-instant", at: at("2026-11-20T14:35:00"), citation },
    { step: "extension", extension: { ...granted, citation, at: new Date() }, citation },
    { step: "weekends", days: [from] },
    { step: "holiday", name, from, to: from, days: [from] },
    { ...pause, until: null, days: null },
    { ...pause, until: to, days: 9 },
    { step: "count", amount: 24, unit: "hours", from, to, citation },
    { step: "month-end", on: "2026-02-28", citation },
    { step: "roll-forward", from, to, off: [name, { zh: "周末", en: "weekend" }], citation },
    { step: "expected", years: [2027, 2028] },
    { step: "paused", since: from, reason: "settlement" },
  ];
  for (const step of steps) {
    assert.match(print(step, "zh"), /^[^{}A-Z]+$/u);
    assert.match(print(step, "en"), /^[^{}]*[a-z][^{}]*$/u);
  }
  assert.match(print(steps[4]!, "zh"), /^权利人辨认，自.*起暂停计时$/u);
  assert.match(print(steps[8]!, "zh"), /休息（春节、周末），顺延/u);
});
