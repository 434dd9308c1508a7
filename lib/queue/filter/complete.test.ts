import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { seedCalendar } from "#lib/calendar/seed";
import { completeFilter } from "#lib/queue/filter/complete";
import { readFilter } from "#lib/queue/filter/read-filter";

const labels = (text: string, language: "zh" | "en" = "zh", officers: string[] = []) =>
  completeFilter(text, text.length, language, officers).options.map(({ label }) => label);

test("keys are offered first, then the values of the key, in the reader's language", () => {
  assert.ok(labels("").includes("状态:"));
  assert.ok(labels("", "en").includes("status:"));
  assert.ok(labels("sta").includes("状态:"), "typed in one language, offered in the other");
  assert.ok(labels("状态:待").includes("待受理"));
  assert.ok(labels("status:新收,wait", "en").includes("waiting"));
  assert.ok(labels("商标").includes("权利:商标"), "a value finds its key");
});

test("officers are offered for the owner alone", () => {
  assert.deepEqual(labels("经办人:唐", "zh", ["唐景行", "严书衡"]), ["唐景行"]);
  assert.deepEqual(labels("投诉人:唐", "zh", ["唐景行"]), []);
  assert.deepEqual(labels("唐", "zh", ["唐景行"]), []);
});

test("whatever is offered can be read, wherever it is put", () => {
  const context = { now: new Date("2026-11-20T10:00:00+08:00"), calendar: seedCalendar };
  const starts = fc.constantFrom(
    "",
    "状态:",
    "due:",
    "owner:",
    "程序:",
    "权利:",
    "lane:",
    "filed:",
  );
  const language = fc.constantFrom("zh" as const, "en" as const);
  fc.assert(
    fc.property(
      starts,
      fc.constantFrom("", "a", "商", "待", "p"),
      language,
      (start, part, lang) => {
        const text = `右 ${start}${part}`;
        const { from, to, options } = completeFilter(text, text.length, lang, ["欧阳 文"]);
        for (const option of options) {
          const made = text.slice(0, from) + option.text + text.slice(to);
          if (option.text.endsWith(":")) continue;
          assert.deepEqual(readFilter(made, context).errors, [], made);
        }
      },
    ),
  );
});
