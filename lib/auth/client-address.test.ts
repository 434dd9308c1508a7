import assert from "node:assert/strict";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { after, test } from "node:test";
import { clientAddress, isLoopback, watchSockets } from "#lib/auth/client-address";

after(() => {
  delete process.env.QIHENG_TRUSTED_PROXIES;
});

const headers = (pairs: Record<string, string>) => new Headers(pairs);

test("without proxies the socket counts, whatever the visitor claims", async () => {
  watchSockets();
  const claim = { "x-forwarded-for": "203.0.113.9", "x-qiheng-socket": "203.0.113.9" };
  const seen = await new Promise<string>((tell) => {
    const server = createServer((request, response) => {
      tell(clientAddress(headers(request.headers as Record<string, string>)));
      response.end(() => server.close());
    });
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      void fetch(`http://127.0.0.1:${port}/`, { headers: claim });
    });
  });
  assert.equal(seen, "127.0.0.1");
});

test("behind proxies the entry of the outermost trusted one counts", () => {
  const chain = headers({ "x-forwarded-for": "6.6.6.6, 203.0.113.9, 10.0.0.2" });
  process.env.QIHENG_TRUSTED_PROXIES = "2";
  assert.equal(clientAddress(chain), "203.0.113.9");
  process.env.QIHENG_TRUSTED_PROXIES = "1";
  assert.equal(clientAddress(chain), "10.0.0.2");
});

test("loopback means both the socket and the name asked for", () => {
  const here = { "x-qiheng-socket": "::ffff:127.0.0.1", host: "localhost:3000" };
  assert.ok(isLoopback(headers(here)));
  assert.ok(isLoopback(headers({ ...here, "x-qiheng-socket": "::1", host: "[::1]:3000" })));
  assert.ok(!isLoopback(headers({ ...here, "x-qiheng-socket": "192.0.2.1" })));
  assert.ok(!isLoopback(headers({ ...here, host: "qiheng.example" })));
  assert.ok(!isLoopback(headers({ ...here, host: "localhost.evil.test" })));
  assert.ok(!isLoopback(headers({ host: "localhost:3000", "x-forwarded-for": "127.0.0.1" })));
});
