import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { allowLongRequests } from "#lib/web/long-requests";

test("a slow body is cut off at the server's limit until long requests are allowed", async () => {
  const settings = { requestTimeout: 200, headersTimeout: 200, connectionsCheckingInterval: 50 };
  const server = createServer(settings, (req, res) => {
    req.on("end", () => res.end("whole")).resume();
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = server.address() as AddressInfo;
  try {
    assert.notEqual(await slowPost(port), 200);
    allowLongRequests(60_000);
    await slowPost(port);
    assert.equal(await slowPost(port), 200);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});

async function slowPost(port: number): Promise<number | string> {
  const post = request({ port, method: "POST", agent: false });
  const answer = once(post, "response").then(
    ([response]) => response.resume().statusCode,
    (error: NodeJS.ErrnoException) => error.code ?? "broken",
  );
  post.write("first");
  await pause(600);
  post.end("last");
  return answer;
}
