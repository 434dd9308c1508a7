import assert from "node:assert/strict";
import { test } from "node:test";
import { isGatewayUrl, textSettings } from "#lib/mail/text-settings";

test("a gateway is spoken to over https, or on this machine", () => {
  for (const url of ["https://sms.example.org/send", "http://localhost:8080", "http://[::1]/"])
    assert.ok(isGatewayUrl(url), url);
  for (const url of [
    "http://sms.example.org",
    "ftp://localhost",
    "https://a:b@sms.example.org",
    "x",
  ])
    assert.ok(!isGatewayUrl(url), url);
  const env = { NODE_ENV: "test" as const, SMS_URL: "http://sms.example.org", SMS_TOKEN: "t" };
  assert.equal(textSettings(env), null);
});
