import assert from "node:assert/strict";
import { test } from "node:test";
import { defaultTemplates } from "#lib/notices/default-templates";
import { noticeKinds } from "#lib/notices/notice-kinds";
import { fillTemplate, type Place, places, templateProblems } from "#lib/notices/template";

const nothing = Object.fromEntries(places.map((name) => [name, ""])) as Record<Place, string>;

test("the wording that comes with the product has no fault and a body for every kind", () => {
  for (const kind of noticeKinds) assert.deepEqual(templateProblems(defaultTemplates[kind]), []);
});

test("a place is filled in wherever it stands, and several lines become paragraphs", () => {
  const filled = fillTemplate(
    { title: "{程序}受理通知书", body: "{内容}\n{案号}一案由{机构}办理。" },
    { ...nothing, 程序: "调解", 内容: "甲：一\n乙：二", 案号: "QH-1", 机构: "示例局" },
  );
  assert.equal(filled.title, "调解受理通知书");
  assert.deepEqual(filled.paragraphs, ["甲：一", "乙：二", "QH-1一案由示例局办理。"]);
});

test("a paragraph without content is not printed, nor a lead-in that leads to nothing", () => {
  const body = "{内容}\n依据：{依据}\n请按时提交。";
  assert.deepEqual(fillTemplate({ title: "通知", body }, nothing).paragraphs, ["请按时提交。"]);
});

test("what was typed is never taken for a place", () => {
  const filled = fillTemplate({ title: "通知", body: "{内容}" }, { ...nothing, 内容: "{案号}" });
  assert.deepEqual(filled.paragraphs, ["{案号}"]);
});

test("an unknown place, an open brace and an empty wording are named", () => {
  assert.deepEqual(templateProblems({ title: "通知", body: "{姓名}{姓名}" }), [
    { is: "unknown-place", place: "姓名" },
  ]);
  assert.deepEqual(templateProblems({ title: "通知", body: "{案号" }), [{ is: "unclosed" }]);
  assert.deepEqual(templateProblems({ title: " ", body: "正文" }), [{ is: "empty" }]);
});
