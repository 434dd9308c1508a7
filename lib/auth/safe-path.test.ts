import assert from "node:assert/strict";
import { test } from "node:test";
import { safePath, withReturn } from "#lib/auth/safe-path";

test("a page of this site is kept with its query", () => {
  assert.equal(safePath("/desk?view=late&page=2"), "/desk?view=late&page=2");
  assert.equal(safePath("/cases/京知保〔2026〕1号"), encodeURI("/cases/京知保〔2026〕1号"));
});

test("no spelling leads to another host, to an interface or back to the door", () => {
  const elsewhere = [
    "//evil.test",
    "/\\evil.test",
    "\\\\evil.test",
    "https://evil.test/",
    "javascript:1",
  ];
  const odd = [
    "/\t/evil.test",
    "/\n/evil.test",
    "/.//evil.test",
    "/a\u0000",
    "desk",
    "",
    undefined,
    3,
  ];
  const doors = ["/sign-in?to=/desk", "/seats", "/prove", "/sign-out", "/api/auth/signout"];
  for (const to of [...elsewhere, ...odd, ...doors]) assert.equal(safePath(to), null, String(to));
});

test("the way back is carried along only where there is one", () => {
  assert.equal(withReturn("/sign-in", "/desk?a=1&b=2"), "/sign-in?to=%2Fdesk%3Fa%3D1%26b%3D2");
  assert.equal(withReturn("/sign-in", "//evil.test"), "/sign-in");
  assert.equal(withReturn("/sign-in", null), "/sign-in");
});
