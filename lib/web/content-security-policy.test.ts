import assert from "node:assert/strict";
import { test } from "node:test";
import { contentSecurityPolicy } from "#lib/web/content-security-policy";

test("in production nothing inline and nothing evaluated runs", () => {
  const policy = contentSecurityPolicy("abc", { isDevelopment: false, isHttps: true });
  assert.doesNotMatch(policy, /unsafe-inline|unsafe-eval|\*/);
  assert.match(policy, /script-src 'self' 'nonce-abc' 'strict-dynamic'/);
  assert.match(policy, /upgrade-insecure-requests/);
});

test("plain http on the own machine is not upgraded", () => {
  const policy = contentSecurityPolicy("abc", { isDevelopment: false, isHttps: false });
  assert.doesNotMatch(policy, /upgrade-insecure-requests/);
});
