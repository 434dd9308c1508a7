import assert from "node:assert/strict";
import { test } from "node:test";
import { createTranslator } from "next-intl";
import { identifiers as en } from "#lib/messages/en/identifiers";
import { identifiers as zh } from "#lib/messages/zh/identifiers";
import { checkIdentifier } from "#lib/rights/identifiers/check";
import type { Problem } from "#lib/rights/identifiers/finding";

/** Every problem has its sentence: the type check fails here if one is missing. */
const problems: Record<Problem, string> = zh.problems;

test("a refused number is told with the form that is wanted, in both languages", () => {
  const finding = checkIdentifier("invention-patent", "CN113456789B");
  assert.ok(!finding.ok);
  const values = { expected: finding.expected ?? "" };
  const say = (locale: "zh" | "en", messages: typeof zh) =>
    createTranslator({ locale, messages })(`problems.${finding.problem}`, values);
  assert.match(say("zh", zh), /^这是公布（公告）号.*ZL 2020 1 0123456\.X/u);
  assert.match(say("en", en), /like ZL 2020 1 0123456\.X\.$/u);
});

test("no sentence about a wrong check digit could tell the right one", () => {
  assert.doesNotMatch(problems["check-digit"] + en.problems["check-digit"], /\{/u);
});
