import { createServer, type ServerResponse } from "node:http";
import next from "next";
import { homeFigures } from "#lib/cases/home-figures";
import { drain } from "#lib/operations/drain";
import { log } from "#lib/operations/log";
import { untilAskedToStop } from "#lib/operations/until-asked-to-stop";
import { sharesPorts } from "#lib/operations/web-processes";
import { withoutEmptyPages } from "#lib/web/empty-pages";

const port = Number(process.env.PORT);
const hostname = process.env.HOSTNAME ?? "127.0.0.1";

// Next asks itself for the page after a redirect; never at an address that a visitor named.
const self = hostname === "0.0.0.0" ? "127.0.0.1" : hostname;
process.env.__NEXT_PRIVATE_ORIGIN = `http://${self}:${port}`;

const asked = untilAskedToStop();
const app = next({ dev: false, dir: process.cwd(), hostname, port });
await app.prepare();
const handle = withoutEmptyPages(app.getRequestHandler());
const isHttps = process.env.QIHENG_URL?.startsWith("https:");
const open = new Set<ServerResponse>();

const server = createServer((request, response) => {
  open.add(response);
  response.once("close", () => open.delete(response));
  if (isHttps) response.setHeader("Strict-Transport-Security", "max-age=63072000");
  handle(request, response).catch((error) => {
    log.error({ err: error }, "request failed");
    if (!response.headersSent) response.writeHead(500);
    response.end();
  });
});
server.headersTimeout = 30_000;
// Longer than a reverse proxy keeps its idle connections, so the proxy is the one that closes them.
server.keepAliveTimeout = 75_000;

server.once("error", (error) => {
  log.fatal({ err: error }, "cannot listen");
  process.exit(1);
});
server.listen({ port, host: hostname, reusePort: sharesPorts }, () => {
  log.info({ port }, "web started");
  process.send?.("ready");
  homeFigures().catch((error) => log.warn({ err: error }, "open figures could not be counted"));
});

await asked;
await drain(server, open, 8000);
log.info("web stopped");
process.exit(0);
