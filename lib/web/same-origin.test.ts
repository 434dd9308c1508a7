import assert from "node:assert/strict";
import { test } from "node:test";
import { isSameOrigin } from "#lib/web/same-origin";

const says = (headers: Record<string, string>) =>
  isSameOrigin(new Headers({ host: "qiheng.example:3000", ...headers }));

test("a browser's own word decides", () => {
  assert.equal(says({ "sec-fetch-site": "same-origin" }), true);
  for (const site of ["same-site", "cross-site", "none", "x"]) {
    assert.equal(says({ "sec-fetch-site": site, origin: "http://qiheng.example:3000" }), false);
  }
});

test("a foreign origin is refused whatever else is said, a hidden one is not", () => {
  const site = { "sec-fetch-site": "same-origin" };
  assert.equal(says({ ...site, origin: "https://evil.example" }), false);
  assert.equal(says({ ...site, origin: "x" }), false);
  assert.equal(says({ ...site, origin: "null" }), true);
  assert.equal(says({ ...site, origin: "http://qiheng.example:3000" }), true);
});

test("without it the origin must be this host", () => {
  assert.equal(says({ origin: "http://qiheng.example:3000" }), true);
  for (const origin of [
    "null",
    "",
    "x",
    "http://qiheng.example",
    "http://evil.example:3000",
    "http://qiheng.example:3000.evil.example",
  ]) {
    assert.equal(says({ origin }), false, origin);
  }
  assert.equal(says({}), false);
});

test("behind a gateway that renames the host the installation's own address counts", () => {
  process.env.NEXTAUTH_URL = "https://ip.example.gov.cn";
  assert.equal(says({ origin: "https://ip.example.gov.cn" }), true);
  assert.equal(says({ origin: "http://ip.example.gov.cn" }), false);
  delete process.env.NEXTAUTH_URL;
});
