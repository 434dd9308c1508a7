import assert from "node:assert/strict";
import { test } from "node:test";
import { appearanceCookies, pathToReturnTo, readAppearance } from "#lib/web/appearance";
import { chooseLocale } from "#lib/web/locale";

test("the way back never leaves the site", () => {
  const path = (from: string | null) => pathToReturnTo(from);
  assert.equal(path("/progress?number=1"), "/progress?number=1");
  assert.equal(path("https://qiheng.example/my/7?tab=files#x"), "/my/7?tab=files");
  assert.equal(path("//evil.example"), "/");
  assert.equal(path("/\\evil.example/a"), "/a");
  assert.equal(path("https://here.invalid//evil.example"), "/evil.example");
  assert.equal(path("https://here.invalid/%2Fevil.example"), "/%2Fevil.example");
  assert.equal(path("javascript:alert(1)"), "/");
  assert.equal(path("/a\r\nSet-Cookie: x=1").includes("\r"), false);
  assert.equal(path(null), "/");
});

test("the way back is never the door itself", () => {
  assert.equal(pathToReturnTo("/appearance"), "/");
});

test("only values on offer become cookies", () => {
  const form: Record<string, string> = { locale: "en", theme: "pink", printSize: "large" };
  assert.deepEqual(
    appearanceCookies((name) => form[name]),
    ["qiheng-locale=en", "qiheng-print-size=large"],
  );
});

test("unknown cookies fall back to the first choice", () => {
  const jar: Record<string, string> = { "qiheng-theme": "dark", "qiheng-density": "loose" };
  assert.deepEqual(
    readAppearance((name) => jar[name]),
    { theme: "dark", density: "auto", printSize: "normal" },
  );
});

test("a stored language wins over the browser's", () => {
  assert.equal(chooseLocale("en", "zh-CN,zh;q=0.9"), "en");
  assert.equal(chooseLocale("xx", "en-GB"), "en");
});

test("the browser's languages are weighed, refused ones skipped, and Chinese is the default", () => {
  assert.equal(chooseLocale(null, "fr, en;q=0.5, zh;q=0.8"), "zh");
  assert.equal(chooseLocale(null, "zh;q=0, en;q=0.1"), "en");
  assert.equal(chooseLocale(null, "fr"), "zh");
  assert.equal(chooseLocale(null, null), "zh");
});
