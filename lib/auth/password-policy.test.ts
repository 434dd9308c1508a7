import assert from "node:assert/strict";
import { test } from "node:test";
import { passwordWeakness } from "#lib/auth/password-policy";

const own = ["Zhang Weiming", "zhang.wm@example.cn", "王示例"];

test("twelve characters are enough in any script, eleven are not", () => {
  assert.equal(passwordWeakness("river kettle", own), null);
  assert.equal(passwordWeakness("river kettl", own), "passwordShort");
  assert.equal(passwordWeakness("七条轨道绕着一个圆心慢慢走", own), null);
  assert.equal(passwordWeakness("𬭎".repeat(6), own), "passwordShort");
  assert.equal(passwordWeakness("x".repeat(201), own), "passwordLong");
});

test("passwords that head every list are refused in any case and width", () => {
  assert.equal(passwordWeakness("PassWord1234", own), "passwordCommon");
  assert.equal(passwordWeakness("ｑｗｅｒｔｙｕｉｏｐ１２", own), "passwordCommon");
});

test("repetition and runs are refused", () => {
  assert.equal(passwordWeakness("abababababababab", own), "passwordMonotonous");
  assert.equal(passwordWeakness("bcdefghijklmnop", own), "passwordMonotonous");
  assert.equal(passwordWeakness("zyxwvutsrqponml", own), "passwordMonotonous");
});

test("one's own name or e-mail inside is refused", () => {
  assert.equal(passwordWeakness("weiming likes tea", own), "passwordOwnName");
  assert.equal(passwordWeakness("zhang.wm likes tea", own), "passwordOwnName");
  assert.equal(passwordWeakness("王示例喜欢在护城河边散步喝茶", own), "passwordOwnName");
});
